package org.copytaster.bench.article;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Sentences, headlines and whole bodies in one language. */
record Prose(Language language, SplittableRandom random) {

    String headline() {
        StringBuilder line = new StringBuilder(capitalized(language.topic(random)));
        for (int words = 3 + random.nextInt(6); words > 0; words--) {
            line.append(' ').append(random.nextInt(3) == 0 ? language.word(random) : language.contentWord(random));
        }
        return line.toString();
    }

    /** Six to 28 words, now and then with a comma. */
    String sentence() {
        StringBuilder line = new StringBuilder(170).append(capitalized(language.word(random)));
        for (int words = 5 + random.nextInt(23); words > 0; words--) {
            if (words > 2 && random.nextInt(14) == 0) {
                line.append(language == Language.AR ? '،' : ',');
            }
            line.append(' ').append(language.word(random));
        }
        return line.append('.').toString();
    }

    /** @param words how many about, counted in sentences of their usual length */
    List<Block> body(int words) {
        List<Block> blocks = new ArrayList<>();
        int left = words;
        while (left > 0) {
            Block block = block(blocks.size());
            blocks.add(block);
            left -= count(block.text());
        }
        return blocks;
    }

    private Block block(int number) {
        String id = "b" + (number + 1);
        if (number == 0) {
            // the dateline stays in the text, as with most agencies
            return new Block(id, "paragraph", language.place(random) + " – " + sentences(1 + random.nextInt(2)));
        }
        int kind = random.nextInt(100);
        if (kind < 6) {
            return new Block(id, "heading", headline());
        }
        if (kind < 12) {
            return new Block(id, "caption", capitalized(language.topic(random)) + " " + headline());
        }
        if (kind < 20) {
            return new Block(id, "quote", "“" + sentence() + "” — " + language.name(random));
        }
        return new Block(id, "paragraph", sentences(1 + random.nextInt(4)));
    }

    private String sentences(int many) {
        StringBuilder text = new StringBuilder(sentence());
        for (int more = 1; more < many; more++) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == ' ').count() + 1;
    }

    static String capitalized(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder(word.length())
                .appendCodePoint(Character.toTitleCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }
}
