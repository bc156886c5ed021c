package org.copytaster.ingest.parsed;

/**
 * What a feed says about itself, nothing trusted; all but {@code items} may be null.
 *
 * @param items how many there were, with those that could not be read
 */
public record FeedInfo(String title, String link, String description, String language, String updated, int items) {}
