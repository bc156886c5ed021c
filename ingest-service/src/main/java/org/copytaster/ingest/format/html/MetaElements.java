package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about itself in attributes, by name, whichever of the attributes the name stands in. */
record MetaElements(Map<String, List<String>> values) {
    /** In characters; what is longer is no title, no name and no list of words. */
    private static final int LONGEST = 10_000;

    /** Under one name. */
    private static final int MOST = 100;

    static MetaElements of(HeadElements head, Document page) {
        Map<String, List<String>> values = new HashMap<>();
        for (Element meta : head.all("meta")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                for (String name : meta.attr(attribute).split("\\s+")) {
                    add(values, Vocabulary.name(name), meta.attr("content"));
                }
            }
        }
        for (Element link : head.all("link")) {
            for (String relation : link.attr("rel").split("\\s+")) {
                String name = Vocabulary.name(relation);
                if (name.startsWith("dc")) {
                    add(values, name, link.attr("href"));
                }
            }
        }
        Rdfa.about(page).forEach(statement -> add(values, statement.name(), statement.value()));
        Microdata.about(page).forEach(statement -> add(values, statement.name(), statement.value()));
        return new MetaElements(values);
    }

    /** Many systems escape what they put into attributes twice. */
    private static void add(Map<String, List<String>> values, String name, String content) {
        String value = content.length() > LONGEST
                ? ""
                : Parser.unescapeEntities(content, false).strip();
        List<String> known = values.computeIfAbsent(name, _ -> new ArrayList<>());
        if (!name.isEmpty() && !value.isEmpty() && known.size() < MOST) {
            known.add(value);
        }
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
