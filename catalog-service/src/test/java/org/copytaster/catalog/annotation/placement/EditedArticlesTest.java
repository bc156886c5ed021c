package org.copytaster.catalog.annotation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.catalog.annotation.placement.EditingArticles.Count;
import org.copytaster.catalog.annotation.placement.EditingArticles.Truth;
import org.copytaster.catalog.testsupport.Corpus;
import org.junit.jupiter.api.Test;

/** What the project promises of notes under edits. {@code -Dplacement.edits=100000} takes some ten minutes. */
class EditedArticlesTest {
    private static final int EDITS = Integer.getInteger("placement.edits", 1_000);
    private static final long FIRST_SEED = Long.getLong("placement.seed", 20_261_123);

    @Test
    void ofNewsArticles() throws IOException {
        Path folder = Corpus.folder("gum-wikinews").resolve("text");
        assumeTrue(Files.isDirectory(folder), () -> "The articles are not there: " + folder + "; set CORPUS");
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file).strip());
            }
        }
        keepTheirNotes("wikinews", texts);
    }

    @Test
    void ofMadeUpArticles() {
        keepTheirNotes("made up", GeneratedArticles.of(FIRST_SEED, 20));
    }

    private static void keepTheirNotes(String name, List<String> texts) {
        EditingArticles edited = new EditingArticles(texts).run(FIRST_SEED, EDITS);
        edited.counts.forEach((truth, count) -> System.out.printf(
                "placement, %s, %d edits from seed %d, %s: %s%n", name, EDITS, FIRST_SEED, truth, count));
        assertEquals(List.of(), edited.wrong, "a note must never slip onto other text");
        assertTrue(share(edited, Truth.UNTOUCHED) >= 0.995, "what was not touched keeps its place");
        assertTrue(share(edited, Truth.MOVED_WHOLE) >= 0.95, "what was moved whole is found");
        Count deleted = edited.counts.get(Truth.DELETED);
        assertEquals(deleted.all, deleted.right, "what was deleted has no place");
    }

    private static double share(EditingArticles edited, Truth truth) {
        return edited.counts.get(truth).share();
    }
}
