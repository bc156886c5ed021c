package org.copytaster.ingest.normalize;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/**
 * What makes two documents the same article: the source's own id, else the address, else the very text. The article's
 * id is computed from it, so that whoever meets the article again, in whatever order, names it the same.
 */
public record Identity(String value) {
    /** Copytaster's own namespace for article ids. Changing it would give every article a second life. */
    private static final UUID NAMESPACE = UUID.fromString("b6f1c2f4-9a0e-4a67-8d53-5a1c0f7e2d94");

    private static final NameBasedGenerator IDS = Generators.nameBasedGenerator(NAMESPACE);

    public static Identity of(NormalizedArticle article, String source) {
        if (source != null && article.externalId() != null) {
            return new Identity("source:" + source + "\n" + article.externalId());
        }
        if (article.canonicalUrl() != null) {
            return new Identity("url:" + article.canonicalUrl());
        }
        return new Identity("text:" + article.fingerprint());
    }

    public UUID articleId() {
        return IDS.generate(value);
    }
}
