package org.copytaster.ui.submit.preview;

import java.util.Locale;
import java.util.Map;

/** What people call a format that ingest has detected. One that is not known here is shown as ingest names it. */
public final class FormatName {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("text", "Plain text"),
            Map.entry("html", "HTML"),
            Map.entry("markdown", "Markdown"),
            Map.entry("json", "JSON"),
            Map.entry("ninjs", "ninjs"),
            Map.entry("newsml-g2", "NewsML-G2"),
            Map.entry("nitf", "NITF"),
            Map.entry("mail", "Mail"),
            Map.entry("rss", "RSS feed"),
            Map.entry("rdf", "RDF feed"),
            Map.entry("atom", "Atom feed"),
            Map.entry("cdf", "CDF feed"),
            Map.entry("jsonfeed", "JSON Feed"));

    private FormatName() {}

    public static String of(String format) {
        return format == null ? "Unknown format" : NAMES.getOrDefault(format.toLowerCase(Locale.ROOT), format);
    }
}
