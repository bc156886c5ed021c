package org.copytaster.ingest.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.copytaster.ingest.normalize.Identity;
import org.copytaster.ingest.normalize.NormalizedArticle;

/**
 * Documents with the same key are delivered in the order they came, because they are about the same article. A hash, for
 * an index entry has to be short.
 */
final class OrderingKey {
    private OrderingKey() {}

    /** Null for a document of several articles, and where the text alone is the identity: then no text can be older. */
    static String of(List<NormalizedArticle> articles, String source) {
        if (articles.size() != 1) {
            return null;
        }
        NormalizedArticle article = articles.getFirst();
        boolean named = article.externalId() != null || article.canonicalUrl() != null;
        return named ? of(Identity.of(article, source)) : null;
    }

    static String of(Identity identity) {
        return hash(identity.value().getBytes(UTF_8));
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
