package org.copytaster.ingest.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What must not stand in HTML that we give out, looked for as a browser reads it. */
final class CleanHtml {
    private static final Set<String> ELEMENTS =
            Set.of("script", "iframe", "object", "embed", "form", "base", "meta", "link", "foreignobject");
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "data", "poster", "background", "xlink:href", "srcset", "cite");

    private CleanHtml() {}

    static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (ELEMENTS.contains(element.normalName())) {
                faults.add("<" + element.normalName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (isBad(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue())) {
                    faults.add(attribute.html());
                }
            }
        }
        return faults;
    }

    private static boolean isBad(String name, String value) {
        String address = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        boolean runs = address.startsWith("javascript:")
                || address.startsWith("vbscript:")
                || address.startsWith("data:") && !address.startsWith("data:image/");
        return name.startsWith("on")
                || ADDRESSES.contains(name) && runs
                || name.equals("style") && (address.contains("url(") || address.contains("expression"));
    }
}
