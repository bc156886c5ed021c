package org.copytaster.catalog.annotation.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Edits a text at random and keeps account of every sign: where it came from, or which one it was put in for. So what is
 * right for a passage is known without comparing the texts.
 */
final class EditScript {
    enum Edit {
        TYPOS,
        SENTENCE_REWRITTEN,
        SENTENCE_REPLACED,
        SENTENCE_MOVED,
        PARAGRAPH_MOVED,
        PARAGRAPH_INSERTED,
        SENTENCE_INSERTED,
        SENTENCE_DELETED,
        PARAGRAPH_DELETED,
        PASSAGE_DELETED,
        PASSAGE_DUPLICATED,
        BLOCK_SPLIT,
        BLOCKS_JOINED,
        ARTICLE_REPLACED
    }

    /**
     * A sign of the edited text.
     *
     * @param origin its offset in the text before, -1 for new ones
     * @param insteadOf the offset of what it replaces, -1 if it replaces nothing
     * @param copyOf the offset of what it repeats, -1 if it repeats nothing
     * @param moved whether it was cut and pasted
     */
    record Sign(int codePoint, int origin, int insteadOf, int copyOf, boolean moved) {
        static Sign fresh(int codePoint) {
            return new Sign(codePoint, -1, -1, -1, false);
        }

        static Sign insteadOf(Sign other, int codePoint) {
            return new Sign(codePoint, -1, other.origin, -1, false);
        }
    }

    /** Half-open. */
    record Span(int from, int to) {}

    final List<Sign> signs = new ArrayList<>();
    private final RandomGenerator random;
    private final String otherArticle;

    EditScript(String text, String otherArticle, RandomGenerator random) {
        this.random = random;
        this.otherArticle = otherArticle;
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            signs.add(new Sign(codePoints[i], i, -1, -1, false));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        signs.forEach(sign -> text.appendCodePoint(sign.codePoint));
        return text.toString();
    }

    /** @param passage of the text before; what "the passage" is for the edits that need one */
    void apply(Edit edit, Passage passage) {
        if (sentences().isEmpty()) {
            return; // all of it was taken out
        }
        switch (edit) {
            case TYPOS -> {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    typo();
                }
            }
            case SENTENCE_REWRITTEN -> rewrite(any(sentences()));
            case SENTENCE_REPLACED -> {
                Span sentence = any(sentences());
                put(sentence.from, cut(sentence), foreign(sentences(otherArticle)));
            }
            case SENTENCE_MOVED -> move(sentences(), " ");
            case PARAGRAPH_MOVED -> move(blocks(), "\n\n");
            case PARAGRAPH_INSERTED -> insertBlock(fresh(foreign(blocks(otherArticle))));
            case SENTENCE_INSERTED -> insertSentence(fresh(foreign(sentences(otherArticle))));
            case SENTENCE_DELETED -> delete(any(sentences()));
            case PARAGRAPH_DELETED -> delete(any(blocks()));
            case PASSAGE_DELETED -> deletePassage(passage);
            case PASSAGE_DUPLICATED -> duplicate(passage);
            case BLOCK_SPLIT -> split();
            case BLOCKS_JOINED -> join();
            case ARTICLE_REPLACED -> {
                signs.clear();
                signs.addAll(fresh(otherArticle));
            }
        }
    }

    private void typo() {
        List<Span> words = words(0, signs.size());
        if (words.isEmpty()) {
            return;
        }
        Span word = any(words);
        int at = word.from + random.nextInt(word.to - word.from);
        Sign sign = signs.get(at);
        int letter = "etaoinsrhl".charAt(random.nextInt(10));
        switch (random.nextInt(4)) {
            case 0 -> signs.set(at, Sign.insteadOf(sign, letter));
            case 1 -> signs.add(at, Sign.insteadOf(sign, letter));
            case 2 -> {
                if (word.to - word.from > 1) {
                    signs.remove(at);
                }
            }
            default -> {
                if (at + 1 < word.to) {
                    signs.set(at, signs.get(at + 1));
                    signs.set(at + 1, Sign.insteadOf(sign, sign.codePoint));
                }
            }
        }
    }

    /** A third to two thirds of the words become others. */
    private void rewrite(Span sentence) {
        int share = 3 + random.nextInt(4);
        for (Span word : words(sentence.from, sentence.to).reversed()) {
            if (random.nextInt(10) < share) {
                List<Sign> replaced = cut(word);
                put(word.from, replaced, foreign(words(otherArticle)));
            }
        }
    }

    private void put(int at, List<Sign> insteadOf, String text) {
        List<Sign> put = new ArrayList<>();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int replaced = i * insteadOf.size() / codePoints.length;
            put.add(Sign.insteadOf(insteadOf.get(replaced), codePoints[i]));
        }
        signs.addAll(at, put);
    }

    private void move(List<Span> parts, String separator) {
        if (parts.size() < 2) {
            return;
        }
        Span part = any(parts);
        List<Sign> moved = signs.subList(part.from, part.to).stream()
                .map(sign -> new Sign(sign.codePoint, sign.origin, sign.insteadOf, sign.copyOf, true))
                .toList();
        delete(part);
        if (separator.equals("\n\n")) {
            insertBlock(moved);
        } else {
            insertSentence(moved);
        }
    }

    private void insertBlock(List<Sign> block) {
        List<Span> blocks = blocks();
        int before = random.nextInt(blocks.size() + 1);
        if (before == blocks.size()) {
            signs.addAll(fresh("\n\n"));
            signs.addAll(block);
        } else {
            int at = blocks.get(before).from;
            signs.addAll(at, fresh("\n\n"));
            signs.addAll(at, block);
        }
    }

    private void insertSentence(List<Sign> sentence) {
        List<Span> sentences = sentences();
        if (sentences.isEmpty()) {
            insertBlock(sentence);
            return;
        }
        int at = any(sentences).from;
        signs.addAll(at, fresh(" "));
        signs.addAll(at, sentence);
    }

    /** With the blanks that follow, or else those before. */
    private void delete(Span part) {
        int from = part.from;
        int to = part.to;
        while (to < signs.size() && isBlank(to)) {
            to++;
        }
        boolean endsBlock = to == signs.size() || signs.get(to - 1).codePoint == '\n';
        boolean beginsBlock = from == 0 || signs.get(from - 1).codePoint == '\n';
        if (endsBlock && !beginsBlock || to == signs.size()) {
            to = part.to;
            while (from > 0 && isBlank(from - 1)) {
                from--;
            }
        }
        signs.subList(from, to).clear();
    }

    private void deletePassage(Passage passage) {
        signs.removeIf(sign -> sign.origin >= passage.start() && sign.origin < passage.end());
    }

    private void duplicate(Passage passage) {
        List<Sign> copy = new ArrayList<>();
        for (Sign sign : signs) {
            if (sign.origin >= passage.start() && sign.origin < passage.end()) {
                copy.add(new Sign(sign.codePoint, -1, -1, sign.origin, false));
            }
        }
        if (random.nextBoolean()) {
            insertBlock(copy);
        } else {
            insertSentence(copy);
        }
    }

    private void split() {
        List<Span> sentences = sentences();
        for (int attempt = 0; attempt < 5 && !sentences.isEmpty(); attempt++) {
            int at = any(sentences).from;
            if (at > 0 && signs.get(at - 1).codePoint == ' ') {
                signs.remove(at - 1);
                signs.addAll(at - 1, fresh("\n\n"));
                return;
            }
        }
    }

    private void join() {
        List<Span> blocks = blocks();
        if (blocks.size() > 1) {
            int at = blocks.get(1 + random.nextInt(blocks.size() - 1)).from;
            signs.subList(at - 2, at).clear();
            signs.addAll(at - 2, fresh(" "));
        }
    }

    private List<Sign> cut(Span span) {
        List<Sign> cut = new ArrayList<>(signs.subList(span.from, span.to));
        signs.subList(span.from, span.to).clear();
        return cut;
    }

    private static List<Sign> fresh(String text) {
        return new ArrayList<>(text.codePoints().mapToObj(Sign::fresh).toList());
    }

    private String foreign(List<Span> parts) {
        Span part = any(parts);
        return otherArticle.substring(part.from, part.to);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(signs.get(at).codePoint);
    }

    private List<Span> blocks() {
        return blocks(text());
    }

    private List<Span> sentences() {
        return sentences(text());
    }

    private List<Span> words(int from, int to) {
        return words(text()).stream()
                .filter(word -> word.from >= from && word.to <= to)
                .toList();
    }

    static List<Span> blocks(String text) {
        List<Span> blocks = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf("\n\n"); to >= 0; to = text.indexOf("\n\n", from)) {
            blocks.add(inCodePoints(text, from, to));
            from = to + 2;
        }
        blocks.add(inCodePoints(text, from, text.length()));
        return blocks.stream().filter(block -> block.from < block.to).toList();
    }

    static List<Span> sentences(String text) {
        java.text.BreakIterator sentences = java.text.BreakIterator.getSentenceInstance(Locale.ENGLISH);
        return broken(text, sentences);
    }

    static List<Span> words(String text) {
        java.text.BreakIterator words = java.text.BreakIterator.getWordInstance(Locale.ENGLISH);
        return broken(text, words).stream()
                .filter(word -> Character.isLetterOrDigit(text.codePointAt(text.offsetByCodePoints(0, word.from))))
                .toList();
    }

    private static List<Span> broken(String text, java.text.BreakIterator at) {
        List<Span> parts = new ArrayList<>();
        at.setText(text);
        int from = at.first();
        int codePoint = 0;
        for (int to = at.next(); to != java.text.BreakIterator.DONE; from = to, to = at.next()) {
            int end = to;
            while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            int length = text.codePointCount(from, end);
            if (length > 0) {
                parts.add(new Span(codePoint, codePoint + length));
            }
            codePoint += text.codePointCount(from, to);
        }
        return parts;
    }

    private static Span inCodePoints(String text, int from, int to) {
        int start = text.codePointCount(0, from);
        return new Span(start, start + text.codePointCount(from, to));
    }
}
