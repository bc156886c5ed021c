package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Claim;
import org.jsoup.nodes.Element;

/**
 * Which of a page's titles is the article's headline: the one its readers see over the text, if what the page says of
 * itself agrees with it at least in part; else what it says.
 */
final class Headlines {
    private static final String DOM = "dom";
    private static final double AGREES = 0.4;
    private static final double AGREES_A_LITTLE = 0.2;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
    private static final int PARTS = 4;
    private static final double MOST_KICKER = 2.5;

    /** So many of a page's unseen places saying the same outweigh what is seen. */
    private static final int AGREED = 3;

    private static final int LONGEST = 300;

    private final PageMap page;
    private final Site site;
    private final List<Claim> said;
    private final List<Set<String>> saidWords;

    /** @param said what the page says of itself in places nobody sees, best first, without the site's name */
    Headlines(PageMap page, Site site, List<Claim> said) {
        this.page = page;
        this.site = site;
        this.said = said;
        this.saidWords =
                said.stream().map(Claim::value).map(Headlines::words).distinct().toList();
    }

    /** Best first. */
    List<Claim> ranked() {
        List<Claim> ranked = new ArrayList<>(said);
        String seen = visible();
        if (seen == null) {
            return ranked;
        }
        Claim visible = new Claim(seen, DOM);
        Claim same =
                said.stream().filter(claim -> isSame(claim, seen)).findFirst().orElse(null);
        if (same != null) {
            // a kicker over the title is parted from it by type there, and by a colon here
            boolean parted = colons(same.value()) > colons(seen);
            ranked.addFirst(parted ? same : visible);
            return ranked;
        }
        Claim kicked = said.stream()
                .filter(claim -> !claim.origin().equals(DOM) && isKicked(claim, seen))
                .findFirst()
                .orElse(null);
        if (kicked != null) {
            ranked.addFirst(kicked);
            return ranked;
        }
        boolean agreed = !said.isEmpty()
                && said.stream()
                                .filter(claim -> isSame(claim, said.getFirst().value()))
                                .map(Claim::origin)
                                .distinct()
                                .count()
                        >= AGREED;
        ranked.add(agreed ? 1 : 0, visible);
        return ranked;
    }

    private static long colons(String title) {
        return title.chars().filter(c -> c == ':').count();
    }

    private static boolean isSame(Claim claim, String title) {
        return Said.key(claim.value()).equals(Said.key(title));
    }

    /** "Ferries: Estrey Queen hits pier", where the page shows "Estrey Queen hits pier". */
    private static boolean isKicked(Claim claim, String title) {
        String said = Said.key(claim.value());
        String shown = Said.key(title);
        return (said.endsWith(shown) || said.startsWith(shown))
                && said.length() < shown.length() * MOST_KICKER
                && claim.value().contains(": ");
    }

    private String visible() {
        String best = null;
        double bestScore = 0;
        for (Segment segment : page.segments()) {
            Element heading = heading(segment);
            if (heading == null || segment.letters() == 0) {
                continue;
            }
            String text = HeadingText.of(heading);
            if (text.isEmpty() || text.length() > LONGEST) {
                continue;
            }
            double score = score(segment, heading, text);
            if (score > bestScore) {
                best = text;
                bestScore = score;
            }
        }
        return best;
    }

    /** The element that is set as a title: a heading, or what is named one. */
    private Element heading(Segment segment) {
        Element up = segment.holder();
        for (int i = 0; i < PARTS && up != null && up != page.body(); i++, up = up.parent()) {
            if (HEADINGS.contains(up.normalName())) {
                return up;
            }
            if (up.isBlock() && !up.nameIs("div") && !up.nameIs("p") && !up.nameIs("header")) {
                return null;
            }
            if (page.own(up).contains(Cue.TITLE) && page.extent(up).size() <= PARTS) {
                return up;
            }
        }
        return null;
    }

    private double score(Segment segment, Element heading, String text) {
        Set<Cue> around = page.cues(segment.holder());
        // some sites put a title for search engines into the breadcrumbs
        boolean elsewhere = around.contains(Cue.NAVIGATION)
                || around.contains(Cue.RELATED)
                || around.contains(Cue.TEASER)
                || around.contains(Cue.COMMENTS)
                || around.contains(Cue.FOOTER)
                || around.contains(Cue.CONSENT);
        boolean first = heading.nameIs("h1");
        if (elsewhere && !first || site.isCalled(text)) {
            return 0;
        }
        double agreement = 0;
        Set<String> words = words(text);
        for (Set<String> other : saidWords) {
            agreement = Math.max(agreement, agreement(words, other));
        }
        boolean named = page.own(heading).contains(Cue.TITLE) && !first
                || heading.className().toLowerCase(Locale.ROOT).contains("title")
                || heading.className().toLowerCase(Locale.ROOT).contains("headline");
        double enough = said.isEmpty() ? 0 : first && named ? AGREES_A_LITTLE : first ? AGREES_A_LITTLE * 1.5 : AGREES;
        if (agreement < enough) {
            return 0;
        }
        double level = first ? 1 : heading.nameIs("h2") ? 0.5 : segment.type() == BlockType.HEADING ? 0.3 : 0.35;
        return (agreement + 0.1) * (1 + level) * (elsewhere ? 0.2 : 1);
    }

    /** How many of two titles' words they share (Dice's coefficient), 0 to 1. */
    private static double agreement(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long common = left.stream().filter(right::contains).count();
        return 2.0 * common / (left.size() + right.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.codePointAt(0) >= 0x2E80) {
                // no blanks between words there: pairs of signs stand for them
                for (int i = 0; i + 1 < word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            }
            words.add(word);
        }
        return words;
    }
}
