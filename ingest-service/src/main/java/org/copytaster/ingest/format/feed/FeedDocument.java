package org.copytaster.ingest.format.feed;

import java.util.List;
import org.copytaster.ingest.parsed.FeedInfo;

/** A feed in whatever dialect, as it stands there. */
public record FeedDocument(String format, FeedInfo info, List<FeedItem> items) {}
