package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The width a text was broken at, in characters; 0 where lines were not broken and each is a paragraph. A line was
 * broken if the next one's first word had no room on it any more.
 */
record Wrap(int width) {
    /** Nobody wraps lines wider than this; a longer line is a paragraph of its own. */
    static final int WIDEST = 100;

    private static final int NARROWEST = 20;
    /** Narrower lines are verse as likely as a column. */
    private static final int CLEARLY_PROSE = 55;

    private static final double FAR_WIDER = 1.4;
    private static final Wrap NONE = new Wrap(0);
    private static final double NOT_THE_ODD_ONE = 0.95;
    private static final double MOST = 0.6;
    private static final double SOME = 0.15;
    private static final int ENOUGH_ALONE = 4;
    private static final Set<String> LEADING_ON = Set.of(
            "a aan al an and as at au auf aux bei but by che com con da dans das de dei del della delle dem den der des di die do dos du e een ein eine einem einen einer el em en et for from für gli het his il in its la las le les lo los met mit na no o oder of on op or os ou par por pour sur te that the their to um uma un und une van vom von voor with y zum zur à"
                    .split(" "));
    private static final int CAPITAL_LINE = 30;
    private static final double NEARLY_ALL = 0.8;
    private static final double MANY = 0.25;

    static Wrap of(List<Lines.Group> groups) {
        List<String[]> breaks = new ArrayList<>();
        groups.forEach(group -> breaks.addAll(breaks(group.lines())));
        Wrap wrap = of(breaks, MOST, SOME);
        int longest = groups.stream()
                .flatMap(group -> group.lines().stream())
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        return wrap.width < CLEARLY_PROSE && longest > wrap.width * FAR_WIDER ? NONE : wrap;
    }

    /** What the text does not show as a whole, a long paragraph may still show by itself. */
    Wrap orThatOf(List<Line> group) {
        if (width > 0 || group.size() < ENOUGH_ALONE) {
            return this;
        }
        Wrap own = of(breaks(group), NEARLY_ALL, MANY);
        return own.width < CLEARLY_PROSE ? this : own;
    }

    private static Wrap of(List<String[]> breaks, double full, double running) {
        if (breaks.isEmpty()) {
            return NONE;
        }
        int[] lengths =
                breaks.stream().mapToInt(pair -> pair[0].length()).sorted().toArray();
        Wrap wrap = new Wrap(lengths[(int) ((lengths.length - 1) * NOT_THE_ODD_ONE)]);
        long fulls =
                breaks.stream().filter(pair -> wrap.isFull(pair[0], pair[1])).count();
        boolean cased = breaks.stream().anyMatch(pair -> pair[1].chars().anyMatch(Character::isUpperCase));
        long runOns = breaks.stream()
                .filter(pair -> cased && runsOn(pair[0], pair[1]))
                .count();
        boolean wrapped = wrap.width >= NARROWEST
                && fulls >= breaks.size() * full
                && runOns > 0
                && runOns >= breaks.size() * running;
        return wrapped ? wrap : NONE;
    }

    private static List<String[]> breaks(List<Line> lines) {
        List<String[]> breaks = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).text();
            String next = lines.get(i + 1).text();
            if (line.length() <= WIDEST && next.length() <= WIDEST) {
                breaks.add(new String[] {line, next});
            }
        }
        return breaks;
    }

    boolean isFull(String line, String next) {
        int firstWord = next.indexOf(' ');
        return width > 0 && line.length() + 1 + (firstWord < 0 ? next.length() : firstWord) > width;
    }

    /** In the middle of a sentence: no end before the break, a small letter after it. Telex knew no small letters. */
    static boolean runsOn(String line, String next) {
        int first = next.codePointAt(0);
        return !Sentences.isFinished(line)
                && (Character.isLowerCase(first)
                        || leadsOn(line) && Character.isLetterOrDigit(first)
                        || Character.isLetterOrDigit(first) && isCapitals(line) && isCapitals(next));
    }

    /** No paragraph ends in "the" or "of". */
    private static boolean leadsOn(String line) {
        int blank = line.lastIndexOf(' ');
        return blank > 0 && LEADING_ON.contains(line.substring(blank + 1));
    }

    private static boolean isCapitals(String text) {
        return text.length() > CAPITAL_LINE && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Short lines none of which is full were meant to be lines: verse, names, results. */
    static boolean isVerse(List<Line> lines) {
        if (lines.size() < ENOUGH_ALONE) {
            return false;
        }
        int[] lengths = lines.stream().mapToInt(line -> line.text().length()).toArray();
        int widest = Arrays.stream(lengths).max().orElse(0);
        Wrap wrap = new Wrap(widest);
        List<String[]> breaks = breaks(lines);
        long full =
                breaks.stream().filter(pair -> wrap.isFull(pair[0], pair[1])).count();
        return widest <= 60 && full < breaks.size() * MOST;
    }
}
