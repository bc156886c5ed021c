package org.copytaster.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a longer description: equal for equal descriptions only. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String... description) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : description) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0); // so that "a", "b" differs from "ab"
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
