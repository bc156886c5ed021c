package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.ingest.parsed.ParsedArticle;

/**
 * What was on the page and is not part of the article. Each kind ends in one warning that says all of it, or in several
 * where one would be longer than the catalog takes.
 */
final class TakenOut {
    /** In characters; the catalog takes 2,000. */
    private static final int LONGEST_DETAIL = 1_900;

    /** More is the work of machines; the document itself is kept anyway. */
    private static final int MOST_WARNINGS = 20;

    private static final String BETWEEN = " ‖ ";

    enum Kind {
        FURNITURE("furniture-removed", "Not part of the article, taken out: "),
        WIRE_MARKING("wire-marking-removed", "Markings of the wire, taken out: "),
        EDITORS_NOTE("editors-note", "To the editors, taken out of the text: "),
        SIGN_OFF("sign-off-removed", "Who worked on it, taken out of the text: "),
        BYLINE("byline-removed", "The byline was taken out of the text: "),
        LABEL("label-removed", "The label above the headline was taken out of the text: "),
        DATE_LINE("date-line-removed", "The date line was taken out of the text: ");

        private final String code;
        private final String introduction;

        Kind(String code, String introduction) {
            this.code = code;
            this.introduction = introduction;
        }
    }

    private final Map<Kind, Map<String, Integer>> texts = new EnumMap<>(Kind.class);

    void add(Kind kind, String text) {
        texts.computeIfAbsent(kind, _ -> new LinkedHashMap<>()).merge(text, 1, Integer::sum);
    }

    void warnIn(ParsedArticle.Builder article) {
        texts.forEach((kind, found) -> details(kind, found).forEach(detail -> article.warn(kind.code, detail)));
    }

    private static List<String> details(Kind kind, Map<String, Integer> found) {
        List<String> details = new ArrayList<>();
        StringBuilder detail = new StringBuilder(kind.introduction);
        int named = 0;
        for (Map.Entry<String, Integer> entry : found.entrySet()) {
            String text = entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + " times)" : "");
            if (details.size() == MOST_WARNINGS - 1 && detail.length() + text.length() > LONGEST_DETAIL - 30) {
                detail.append(BETWEEN)
                        .append("and ")
                        .append(found.size() - named)
                        .append(" more");
                break;
            }
            if (detail.length() + text.length() > LONGEST_DETAIL) {
                details.add(detail.toString());
                detail = new StringBuilder(kind.introduction);
            }
            boolean first = detail.length() == kind.introduction.length();
            detail.append(first ? "" : BETWEEN).append(text);
            named++;
        }
        details.add(detail.toString());
        return details;
    }
}
