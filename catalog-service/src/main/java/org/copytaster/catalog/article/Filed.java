package org.copytaster.catalog.article;

import java.util.Optional;
import java.util.UUID;
import org.copytaster.catalog.content.ArticleContent;

/**
 * What an article says from now on: it is new, has another text or other metadata, or came into sight or went out of it.
 * Told to whom it concerns in the transaction that does it: who cannot follow stops it.
 *
 * @param content empty while the article is deleted
 */
public record Filed(UUID articleId, Optional<ArticleContent> content) {}
