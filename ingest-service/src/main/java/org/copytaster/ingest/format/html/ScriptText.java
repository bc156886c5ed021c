package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The text of a page that is drawn by a script: it lies in the page's data, as the article body of its JSON-LD or as a
 * piece of HTML in some string of some script. Which script and what the string is called differs from site to site, so
 * the one with the most running text is taken.
 */
final class ScriptText {
    private static final int SHORTEST = 300;
    private static final int MOST_STRINGS = 40;
    private static final int DEEPEST_ESCAPE = 3;

    /** Letters of running text. */
    private static final double ENOUGH = 200;

    private ScriptText() {}

    /** Nothing where no script holds an article. */
    static List<ParsedBlock> of(List<Element> scripts, String articleBody) {
        List<Segment> best = List.of();
        for (String html : candidates(scripts, articleBody)) {
            List<Segment> read = Segments.of(Parser.htmlParser()
                            .setMaxDepth(HtmlArticleParser.DEEPEST)
                            .parseInput(html, "")
                            .body())
                    .all();
            best = weight(read) > weight(best) ? read : best;
        }
        return weight(best) < ENOUGH
                ? List.of()
                : best.stream().map(Segment::block).toList();
    }

    private static double weight(List<Segment> segments) {
        return segments.stream()
                .filter(Segment::isProse)
                .mapToDouble(Segment::weight)
                .sum();
    }

    private static List<String> candidates(List<Element> scripts, String articleBody) {
        List<String> candidates = new ArrayList<>();
        if (articleBody.length() >= SHORTEST) {
            candidates.add(articleBody.contains("</p>") ? articleBody : articleBody.replaceAll("\\R+", "<br><br>"));
        }
        for (Element script : scripts) {
            String data = script.data();
            int at = data.indexOf('"');
            while (at >= 0 && candidates.size() < MOST_STRINGS) {
                int end = endOfString(data, at + 1);
                if (end - at > SHORTEST) {
                    String text = unescaped(data.substring(at + 1, end));
                    if (text.contains("<p") && text.contains("</p>")) {
                        // a string that is data itself has braces and names around its HTML
                        candidates.add(text.substring(text.indexOf('<'), text.lastIndexOf('>') + 1));
                    }
                }
                at = data.indexOf('"', end + 1);
            }
        }
        return candidates;
    }

    private static int endOfString(String data, int from) {
        int at = from;
        while (at < data.length() && data.charAt(at) != '"') {
            at += data.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, data.length());
    }

    /** A string in a string is escaped twice. */
    private static String unescaped(String literal) {
        String text = literal;
        for (int i = 0; i < DEEPEST_ESCAPE && text.indexOf('\\') >= 0; i++) {
            text = unescapedOnce(text);
        }
        return text;
    }

    private static String unescapedOnce(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            switch (escaped) {
                case 'n', 'r', 't' -> out.append(' ');
                case 'u' -> i += codeUnit(text, i + 1, out);
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }

    /** @return how many characters the digits were */
    private static int codeUnit(String text, int from, StringBuilder out) {
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return 0;
            }
            unit = unit * 16 + digit;
        }
        out.append((char) unit);
        return 4;
    }
}
