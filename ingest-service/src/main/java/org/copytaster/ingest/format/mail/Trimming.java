package org.copytaster.ingest.format.mail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.copytaster.ingest.parsed.Warning;

/**
 * Takes off a mail's text what is not of the article: salutation and signature, the lines that lists and offices put below,
 * the customs of press releases. Everything taken is kept in a warning; where nothing would be left, nothing is taken.
 */
final class Trimming {
    /** No story is longer; what is was not written by people, and to look at each of its lines takes long. */
    private static final int MOST_LINES = 10_000;

    private static final int TOP = 8;
    private static final int LONGEST_SIGNATURE = 12;
    private static final int LONGEST_FOOTER = 25;
    private static final int LAST_PARAGRAPHS = 30;
    private static final int LONGEST_CONTACT = 30;
    private static final int SHORT = 120;

    private final List<String> lines;
    /** How many words stand above each line. */
    private final int[] words;

    private final BitSet kept = new BitSet();
    private final List<Warning> warnings = new ArrayList<>();
    private boolean release;

    private Trimming(List<String> lines) {
        this.lines = lines;
        this.words = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            words[i + 1] = words[i] + MailBody.words(lines.get(i));
        }
        kept.set(0, lines.size());
    }

    static Trimming of(List<String> lines) {
        Trimming trimming = new Trimming(lines);
        if (lines.size() <= MOST_LINES) {
            trimming.run();
        }
        return trimming.words() > 0 ? trimming : new Trimming(lines);
    }

    BitSet kept() {
        return kept;
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** Whether it has the marks of a press release. */
    boolean isRelease() {
        return release;
    }

    int words() {
        return kept.stream().map(i -> wordsIn(i, i + 1)).sum();
    }

    private void run() {
        signature();
        footer();
        paragraphs(Phrases.FOOTER, "footer-dropped");
        paragraphs(Phrases.DISCLAIMER, "disclaimer-dropped");
        end();
        notes();
        contacts();
        closing();
        top();
    }

    /** Behind two hyphens and a blank stands the signature, said RFC 3676; many programs eat the blank. */
    private void signature() {
        last(line -> line.stripTrailing().equals("--"))
                .filter(at -> nonBlank(at + 1) <= LONGEST_SIGNATURE && wordsIn(at, lines.size()) < wordsIn(0, at))
                .ifPresent(at -> drop(at, lines.size(), "signature-dropped"));
    }

    /** What list software puts below a rule. */
    private void footer() {
        last(Phrases.RULE::is)
                .filter(at -> nonBlank(at + 1) <= LONGEST_FOOTER && wordsIn(at, lines.size()) < wordsIn(0, at))
                .filter(at ->
                        IntStream.range(at, lines.size()).anyMatch(i -> kept.get(i) && Phrases.FOOTER.is(lines.get(i))))
                .ifPresent(at -> drop(at, lines.size(), "footer-dropped"));
    }

    /** In the second half only, for the first half may well write about such things. */
    private void paragraphs(Phrases phrases, String code) {
        List<int[]> all = paragraphs();
        for (int[] paragraph : all.subList(Math.max(0, all.size() - LAST_PARAGRAPHS), all.size())) {
            String text = String.join(" ", lines.subList(paragraph[0], paragraph[1]));
            boolean late = wordsIn(0, paragraph[0]) * 2 >= wordsIn(0, lines.size());
            if (late && phrases.begins(text)) {
                drop(paragraph[0], paragraph[1], code);
            }
        }
    }

    /** "ENDS": what follows is for the newsroom. The signs ### and -30- end a text only where they stand once. */
    private void end() {
        first(Phrases.END::is)
                .or(() -> count(Phrases.END_SIGN::is) == 1 ? first(Phrases.END_SIGN::is) : Optional.empty())
                .filter(at -> wordsIn(0, at) > 0)
                .ifPresent(at -> {
                    release = true;
                    drop(at, lines.size(), "notes-dropped");
                });
        BitSet signs = matching(Phrases.END_SIGN::is);
        kept.andNot(signs);
    }

    private void notes() {
        first(Phrases.NOTES::is)
                .filter(at -> wordsIn(0, at) * 2 >= wordsIn(at, lines.size()))
                .ifPresent(at -> {
                    release = true;
                    drop(at, lines.size(), "notes-dropped");
                });
    }

    /** A line that offers a contact, and the short lines with names and numbers below it. */
    private void contacts() {
        for (int i = 0; i < lines.size(); i++) {
            if (kept.get(i) && Phrases.CONTACT.is(lines.get(i))) {
                int end = contactEnd(i);
                if (IntStream.range(i, end).anyMatch(line -> Phrases.REACHABLE.is(lines.get(line)))) {
                    release = true;
                    drop(i, end, "contact-dropped");
                }
            }
        }
    }

    private int contactEnd(int start) {
        int end = start;
        boolean reached = false;
        for (int i = start; i < Math.min(lines.size(), start + LONGEST_CONTACT) && kept.get(i); i++) {
            String line = lines.get(i);
            boolean prose = line.length() > SHORT
                    || i > start && line.length() > 60 && line.strip().endsWith(".");
            if (prose || line.isBlank() && reached && !followedByNumbers(i)) {
                return end;
            }
            reached |= Phrases.REACHABLE.is(line);
            end = line.isBlank() ? end : i + 1;
        }
        return end;
    }

    /** Whether the next lines up to a blank one are another person to call. */
    private boolean followedByNumbers(int blank) {
        int from = blank;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        int to = from;
        while (to < Math.min(lines.size(), from + LONGEST_CONTACT)
                && !lines.get(to).isBlank()) {
            to++;
        }
        List<String> group = lines.subList(from, to);
        return group.stream().allMatch(line -> line.length() <= 80)
                && group.stream().anyMatch(Phrases.REACHABLE::is);
    }

    private void closing() {
        last(Phrases.CLOSING::is)
                .filter(at -> wordsIn(0, at) > 0 && nonBlank(at + 1) <= LONGEST_SIGNATURE)
                .filter(at -> IntStream.range(at, lines.size())
                        .allMatch(i -> lines.get(i).length() <= SHORT))
                .ifPresent(at -> drop(at, lines.size(), "signature-dropped"));
    }

    private void top() {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < TOP; i++) {
            String line = lines.get(i);
            if (!kept.get(i) || line.isBlank()) {
                continue;
            }
            seen++;
            if (Phrases.EMBARGO.is(line)) {
                release = true;
                drop(i, i + 1, "embargo");
            } else if (Phrases.RELEASE.is(line)) {
                release = true;
                drop(i, i + 1, "release-line-dropped");
            } else if (Phrases.BROWSER.is(line)) {
                drop(i, i + 1, "footer-dropped");
            } else if (Phrases.SALUTATION.is(line)
                    && kept.get(0, i).stream().allMatch(above -> wordsIn(above, above + 1) == 0)) {
                drop(i, i + 1, "salutation-dropped");
            }
        }
    }

    private void drop(int from, int to, String code) {
        List<String> gone =
                IntStream.range(from, to).filter(kept::get).mapToObj(lines::get).toList();
        if (gone.stream().anyMatch(line -> !line.isBlank())) {
            warnings.addAll(Dropped.warnings(code, gone));
        }
        kept.clear(from, to);
    }

    private List<int[]> paragraphs() {
        List<int[]> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int from = i;
            while (i < lines.size() && kept.get(i) && !lines.get(i).isBlank()) {
                i++;
            }
            if (i > from) {
                paragraphs.add(new int[] {from, i});
            }
        }
        return paragraphs;
    }

    private Optional<Integer> first(Predicate<String> test) {
        return matching(test).stream().boxed().findFirst();
    }

    private Optional<Integer> last(Predicate<String> test) {
        return matching(test).stream().boxed().reduce((_, later) -> later);
    }

    private long count(Predicate<String> test) {
        return matching(test).cardinality();
    }

    private BitSet matching(Predicate<String> test) {
        BitSet found = new BitSet();
        IntStream.range(0, lines.size())
                .filter(kept::get)
                .filter(i -> test.test(lines.get(i)))
                .forEach(found::set);
        return found;
    }

    private long nonBlank(int from) {
        return IntStream.range(from, lines.size())
                .filter(kept::get)
                .filter(i -> !lines.get(i).isBlank())
                .count();
    }

    private int wordsIn(int from, int to) {
        return words[to] - words[from];
    }
}
