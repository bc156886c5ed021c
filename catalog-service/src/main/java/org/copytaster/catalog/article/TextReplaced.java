package org.copytaster.catalog.article;

import java.util.UUID;
import org.copytaster.catalog.version.ArticleVersion;

/**
 * A version became the article's current one. Told to whom it concerns in the transaction that does it: who cannot follow
 * stops it.
 */
public record TextReplaced(UUID articleId, ArticleVersion replaced, ArticleVersion current) {}
