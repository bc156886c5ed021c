package org.copytaster.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The desk reads and writes what the catalog's contract shows. */
class CatalogContractTest {
    private static final Path EXAMPLES = Path.of("../catalog-service/contract/examples");

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            // as Quarkus has it: what we do not use may come and go
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private <T> T read(String example, Class<T> type) throws IOException {
        return json.readValue(Files.readString(EXAMPLES.resolve(example)), type);
    }

    @Test
    void readsAnArticle() throws IOException {
        Article article = read("article.json", Article.class);
        assertEquals("Ferry strikes pier in fog", article.headline());
        assertEquals(
                List.of("paragraph", "caption", "paragraph"),
                article.blocks().stream().map(Article.Block::type).toList());
        assertEquals("json-ld", article.origins().get("headline"));
        assertNotNull(article.created());
        assertEquals(1, article.version());
    }

    @Test
    void readsAPageOfTheList() throws IOException {
        ArticlePage page = read("article-page.json", ArticlePage.class);
        assertEquals(1, page.total());
        assertEquals("harbour-wire", page.items().getFirst().source());
        assertEquals(1, page.items().getFirst().counts().annotations());
        assertEquals(1, page.facets().get("state").get("new"));
    }

    @Test
    void readsWhereAnArticleMayGo() throws IOException {
        States states = read("states.json", States.class);
        assertEquals("review", states.state());
        assertEquals(
                new States.Move("published", "chief-editor"), states.moves().getFirst());
    }

    @Test
    void readsNotes() throws IOException {
        Note note = Note.of(read("annotations.json", AnnotationDocuments.Collection.class)
                .first()
                .items()
                .getFirst());
        assertEquals("Which pier? There are two.", note.text());
        assertEquals("north pier", note.quote());
        assertEquals(new Note.Place(19, 29), note.place());
        assertFalse(note.author().isBlank());
    }

    @Test
    void writesANoteAsTheExampleShows() throws IOException {
        AnnotationDocuments.Target target = new AnnotationDocuments.Target(
                null,
                List.of(
                        AnnotationDocuments.Selector.quote("north pier", "A ferry struck the ", " on Wednesday"),
                        AnnotationDocuments.Selector.position(19, 29)));
        JsonNode written =
                json.valueToTree(AnnotationDocuments.NewAnnotation.comment("Which pier? There are two.", target));
        assertEquals(read("new-annotation.json", JsonNode.class), written);
    }
}
