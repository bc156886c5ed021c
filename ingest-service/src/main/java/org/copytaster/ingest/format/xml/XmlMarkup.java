package org.copytaster.ingest.format.xml;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text markup that stands in XML as elements, written anew as HTML: without the prefixes only the XML explains, and with
 * names HTML knows. Of the attributes only those are kept that a reader of HTML looks at.
 */
public final class XmlMarkup {
    /** As a name: leave out the element and all that is in it. */
    public static final String DROPPED = "";

    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "col", "wbr");
    private static final Set<String> ATTRIBUTES = Set.of("class", "href", "src");

    private final UnaryOperator<String> names;
    private final StringBuilder html = new StringBuilder();

    private XmlMarkup(UnaryOperator<String> names) {
        this.names = names;
    }

    /** @param names from an element's name, in lower case and without prefix, to that of HTML or to {@link #DROPPED} */
    public static String html(Element element, UnaryOperator<String> names) {
        XmlMarkup markup = new XmlMarkup(names);
        markup.element(element);
        return markup.html.toString();
    }

    private void element(Element element) {
        String name = names.apply(XmlTree.name(element));
        if (name.equals(DROPPED)) {
            return;
        }
        html.append('<').append(name);
        element.attributes().forEach(attribute -> {
            if (ATTRIBUTES.contains(attribute.getKey())) {
                html.append(' ').append(attribute.getKey()).append("=\"");
                escaped(attribute.getValue());
                html.append('"');
            }
        });
        html.append('>');
        if (WITHOUT_END.contains(name)) {
            return;
        }
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode text -> escaped(text.getWholeText());
                case Element child -> element(child);
                default -> {}
            }
        }
        html.append("</").append(name).append('>');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
