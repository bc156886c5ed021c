package org.copytaster.catalog.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** Validators that are made of what they stand for. */
public final class BodyTag {
    private static final Pattern OPAQUE_TAG = Pattern.compile("\"[^\"]*\"");

    /** Sixteen characters: two answers that share them are not met by chance. */
    private static final int BYTES = 12;

    private BodyTag() {}

    /** What a tag says of a body. */
    public static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /**
     * Weak comparison, as RFC 9110 (13.1.2) wants it of If-None-Match.
     *
     * @param ifNoneMatch null where the header is missing
     */
    public static boolean isKnown(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String opaque = tag.substring(tag.indexOf('"'));
        return ifNoneMatch.strip().equals("*")
                || OPAQUE_TAG.matcher(ifNoneMatch).results().anyMatch(known -> known.group()
                        .equals(opaque));
    }
}
