package org.copytaster.ingest.format.feed;

import java.util.Set;
import org.copytaster.ingest.document.Document;
import org.copytaster.ingest.document.DocumentFormat;
import org.copytaster.ingest.parsed.FormatResult;
import org.jsoup.nodes.Element;

/** RSS in all its versions, RDF, Atom and CDF: one feed, many articles. */
public final class FeedFormat implements DocumentFormat {
    /** The root elements of feeds, and of an Atom entry that came alone. */
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel", "entry", "rss2");

    /** A feed's root at once, or behind the junk of a misconfigured server; never an example of one in an article. */
    @Override
    public boolean reads(Document document) {
        return document.root().filter(root -> ROOTS.contains(root.name())).isPresent();
    }

    /** What the feed leaves relative is relative to the address it was taken from. */
    @Override
    public FormatResult parse(Document document) {
        Element root = FeedTree.read(document.text().text(), document.hints().sourceUrl());
        return FeedArticles.excess(FeedReader.items(root).size())
                .orElseGet(() ->
                        FeedArticles.of(FeedReader.read(root), document.text().warnings()));
    }
}
