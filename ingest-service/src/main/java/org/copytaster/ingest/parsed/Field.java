package org.copytaster.ingest.parsed;

/** What a format may say about an article besides its body. Lists are several claims of one origin. */
public enum Field {
    HEADLINE,
    ALTERNATIVE_HEADLINE,
    DECK,
    BYLINE,
    LANGUAGE,
    PUBLISHED,
    MODIFIED,
    CANONICAL_URL,
    EXTERNAL_ID,
    SITE_NAME,
    IMAGE_URL,
    IMAGE_CAPTION,
    IMAGE_CREDIT,
    KEYWORD
}
