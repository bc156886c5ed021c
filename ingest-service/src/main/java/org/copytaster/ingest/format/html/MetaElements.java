package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page's meta elements by name, whichever of the attributes it stands in. */
record MetaElements(Map<String, List<String>> values) {
    static MetaElements of(List<Element> elements) {
        Map<String, List<String>> values = new HashMap<>();
        for (Element meta : elements) {
            // Many systems escape what they put into attributes twice.
            String content =
                    Parser.unescapeEntities(meta.attr("content"), false).strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                for (String name : meta.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty()) {
                        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
        return new MetaElements(values);
    }

    /** The contents under these names, in the order of the names. */
    List<String> all(String... names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.addAll(values.getOrDefault(name, List.of()));
        }
        return all;
    }

    String first(String... names) {
        List<String> all = all(names);
        return all.isEmpty() ? "" : all.getFirst();
    }
}
