package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements a page describes itself with, wherever they stand, found in one walk. */
record HeadElements(Map<String, List<Element>> byName) {
    private static final Set<String> NAMES = Set.of("meta", "link", "script", "title");

    static HeadElements of(Document page) {
        Map<String, List<Element>> byName = new HashMap<>();
        page.traverse((node, _) -> {
            if (node instanceof Element element && NAMES.contains(element.normalName())) {
                byName.computeIfAbsent(element.normalName(), _ -> new ArrayList<>())
                        .add(element);
            }
        });
        return new HeadElements(byName);
    }

    List<Element> all(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
