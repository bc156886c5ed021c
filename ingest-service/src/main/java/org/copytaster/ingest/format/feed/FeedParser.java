package org.copytaster.ingest.format.feed;

import java.util.Set;
import org.copytaster.ingest.format.DecodedText;
import org.copytaster.ingest.format.FormatResult;

/** Reads RSS in all its versions, RDF, Atom and CDF: one feed, many articles. */
public final class FeedParser {
    /** The root elements of feeds, and of an Atom entry that came alone. */
    public static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel", "entry", "rss2");

    private FeedParser() {}

    /** @param sourceUrl where the feed was taken from, for the addresses it leaves relative; may be null */
    public static FormatResult parse(DecodedText decoded, String sourceUrl) {
        FeedDocument feed = FeedReader.read(FeedTree.read(decoded.text(), sourceUrl));
        return FeedArticles.of(feed, decoded.warnings());
    }
}
