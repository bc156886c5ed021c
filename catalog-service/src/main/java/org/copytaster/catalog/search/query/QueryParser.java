package org.copytaster.catalog.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.catalog.search.query.Condition.AnyOf;
import org.copytaster.catalog.search.query.Condition.Match;

/**
 * Reads once from left to right:
 *
 * <pre>
 * query     = [ match { [ "OR" ] match } ]
 * match     = [ "-" ] [ field ":" ] ( phrase | word )
 * phrase    = quote { any but quote } [ quote ]       what is not closed goes to the end
 * word      = { any but blank or quote }              with "*" behind it the beginning of a word
 * </pre>
 */
class QueryParser {
    private static final String QUOTES = "\"“”„‟«»";
    private static final String MINUS = "-−–";
    private static final int LONGEST_FIELD_NAME = 20;
    /** A shorter beginning fits too much to be worth looking for. */
    private static final int SHORTEST_PREFIX = 2;

    private final String text;
    private int at;

    QueryParser(String text) {
        this.text = text;
    }

    List<Condition> conditions() {
        List<List<Match>> groups = new ArrayList<>();
        boolean or = false;
        while (skipBlanks()) {
            if (!groups.isEmpty() && isOr()) {
                or = true;
                at += 2;
                continue;
            }
            Match match = match();
            if (!match.term().text().isBlank()) {
                if (!or) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(match);
            }
            or = false;
        }
        return groups.stream().map(QueryParser::condition).toList();
    }

    private static Condition condition(List<Match> group) {
        return group.size() == 1 ? group.getFirst() : new AnyOf(group);
    }

    private Match match() {
        boolean excluded = is(MINUS, at) && at + 1 < text.length() && !isBlank(at + 1);
        if (excluded) {
            at++;
        }
        Field field = field().orElse(Field.ANYWHERE);
        return new Match(field, is(QUOTES, at) ? phrase() : word(), excluded);
    }

    /** A name that is known, with a colon and a value right behind it. */
    private Optional<Field> field() {
        int end = at;
        while (end < text.length() && end - at < LONGEST_FIELD_NAME && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || !is(":", end) || end + 1 >= text.length() || isBlank(end + 1)) {
            return Optional.empty();
        }
        Optional<Field> field = Field.named(text.substring(at, end));
        if (field.isPresent()) {
            at = end + 1;
        }
        return field;
    }

    private Term phrase() {
        int start = ++at;
        while (at < text.length() && !is(QUOTES, at)) {
            at++;
        }
        String inside = text.substring(start, at).strip();
        at = Math.min(at + 1, text.length());
        return new Term.Phrase(inside);
    }

    private Term word() {
        int start = at;
        while (at < text.length() && !isBlank(at) && !is(QUOTES, at)) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.endsWith("*")) {
            String beginning = word.replaceFirst("\\*++$", "");
            return beginning.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST_PREFIX
                    ? new Term.Prefix(beginning)
                    : new Term.Word(beginning);
        }
        return new Term.Word(word);
    }

    private boolean isOr() {
        return text.startsWith("OR", at) && (at + 2 == text.length() || isBlank(at + 2));
    }

    private boolean skipBlanks() {
        while (at < text.length() && isBlank(at)) {
            at++;
        }
        return at < text.length();
    }

    private boolean isBlank(int index) {
        char c = text.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean is(String oneOf, int index) {
        return index < text.length() && oneOf.indexOf(text.charAt(index)) >= 0;
    }
}
