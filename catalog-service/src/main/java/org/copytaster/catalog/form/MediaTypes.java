package org.copytaster.catalog.form;

import java.util.Locale;
import java.util.Map;

/** What a picture is, as far as its address tells. */
final class MediaTypes {
    private static final Map<String, String> PICTURES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml",
            "tif", "image/tiff",
            "tiff", "image/tiff");

    private MediaTypes() {}

    static String ofPicture(String address) {
        String path = address.replaceFirst("[?#].*", "");
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PICTURES.getOrDefault(ending, "image/*");
    }
}
