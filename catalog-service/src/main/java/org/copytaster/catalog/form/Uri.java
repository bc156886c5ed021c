package org.copytaster.catalog.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Identifiers as RFC 3986 has them. What browsers take for an address has more in it. */
final class Uri {
    private static final String AS_IT_IS = "-._~:/?#@!$&'()*+,;=";
    private static final String HEX = "0123456789ABCDEF";

    private Uri() {}

    /** Whether it names the same thing wherever it is read: with a scheme, and without anything to encode. */
    static boolean isAbsolute(String id) {
        return id != null
                && encoded(id)
                        .filter(uri -> uri.isAbsolute() && uri.toString().equals(id))
                        .isPresent();
    }

    /** With escapes for what may not stand in it; nothing where it is none even so. */
    static Optional<URI> encoded(String address) {
        if (address == null) {
            return Optional.empty();
        }
        StringBuilder uri = new StringBuilder(address.length());
        boolean fragment = false;
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            boolean again = c == '#' && fragment;
            fragment |= c == '#';
            if (!again && (isPlain(c) || c == '%' && isEscape(address, i))) {
                uri.append((char) c);
            } else {
                escape(c, uri);
            }
            i += Character.charCount(c);
        }
        try {
            return Optional.of(new URI(uri.toString()));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** With escapes for what may not stand in it, or null where there is no address. */
    static String address(String url) {
        return encoded(url).map(URI::toString).orElse(null);
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || AS_IT_IS.indexOf(c) >= 0;
    }

    private static boolean isEscape(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }

    private static void escape(int c, StringBuilder uri) {
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            uri.append('%').append(HEX.charAt(octet >> 4 & 15)).append(HEX.charAt(octet & 15));
        }
    }
}
