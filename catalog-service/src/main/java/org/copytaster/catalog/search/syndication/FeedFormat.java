package org.copytaster.catalog.search.syndication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A list in the form that readers of feeds understand. */
public enum FeedFormat {
    ATOM("application/atom+xml"),
    RSS("application/rss+xml"),
    JSONFEED("application/feed+json");

    private final String mediaType;

    FeedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By the name of the parameter {@code format}, such as {@code atom}. */
    public static Optional<FeedFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    public String write(Feed feed) {
        return switch (this) {
            case ATOM -> new AtomWriter().write(feed);
            case RSS -> new RssWriter().write(feed);
            case JSONFEED -> JsonFeed.write(feed);
        };
    }
}
