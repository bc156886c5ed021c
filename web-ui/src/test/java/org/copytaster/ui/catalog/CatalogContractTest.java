package org.copytaster.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void readsAnArticleOnWhichPeopleWork() throws IOException {
        Article article = read("article-in-hand.json", Article.class);
        assertEquals("Elena Marchetti", article.lock().by());
        assertTrue(article.lock().isHeldBy(article.lock().user().replaceAll(".*:", "")));
        assertFalse(article.lock().isHeldBy("somebody"));
        assertEquals(3, article.sourceUpdate().version());
        assertEquals(3, article.counts().versions());
        assertNull(article.assignee());
        assertTrue(article.isOpenForEditing());
        assertEquals("\"2\"", article.versionTag());
        assertEquals("medtop:03000000", article.subjects().getFirst().code());
    }

    @Test
    void readsWhatHappenedToAnArticle() throws IOException {
        Versions versions = read("versions.json", Versions.class);
        assertEquals(
                List.of(3, 2, 1),
                versions.items().stream().map(Versions.Version::number).toList());
        assertTrue(versions.items().get(0).isFromSource());
        assertTrue(versions.items().get(0).neverWasCurrent(), "it came beside an editor's text");
        assertFalse(versions.items().get(0).isKeptDraft());
        assertEquals(1, versions.items().get(1).replaces());
        assertFalse(versions.items().get(2).neverWasCurrent(), "the first was");
        States states = read("states.json", States.class);
        assertEquals("please check the names", states.items().getFirst().note());
    }

    @Test
    void readsADifferenceAndASourceUpdate() throws IOException {
        Difference difference = read("version-difference.json", Difference.class);
        assertEquals(
                "Ferry strikes pier in fog",
                difference.fields().getFirst().before().asText());
        assertEquals("removed", difference.blocks().getFirst().pieces().get(1).kind());
        SourceUpdate update = read("source-update.json", SourceUpdate.class);
        assertEquals("conflict", update.fields().getFirst().change());
        assertEquals("b1", update.blocks().getFirst().id());
    }

    @Test
    void readsALockAndWhatWasDeleted() throws IOException {
        Lock lock = read("lock.json", Lock.class);
        assertNotNull(lock.until());
        assertNull(lock.keptDraft());
        DeletedArticles.Item deleted =
                read("deleted-articles.json", DeletedArticles.class).items().getFirst();
        assertEquals("Callum Whitlock", deleted.by());
        assertEquals("new", deleted.state());
    }

    /** As catalog-service/contract/README.md has it. */
    @Test
    void writesADecisionOnASourceUpdate() throws IOException {
        assertEquals(
                json.readTree("{\"take\": \"all\", \"version\": 3}"),
                json.valueToTree(new HistoryApi.Decision(new Take.All().sent(), 3)));
        assertEquals(
                json.readTree("{\"take\": {\"fields\": [\"headline\"], \"blocks\": [\"b2\"]}, \"version\": 3}"),
                json.valueToTree(new HistoryApi.Decision(new Take.Some(List.of("headline"), List.of("b2")).sent(), 3)));
        assertEquals(json.readTree("{}"), json.valueToTree(new HistoryApi.Reason(null)));
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
    void readsNotesInWhateverFormTheModelAllows() throws IOException {
        Note note = Note.of(json.readValue("""
                {"id": "http://catalog/annotations/1", "creator": "https://e.org/jo", "created": "2026-11-24T10:00:00Z",
                 "body": ["https://e.org/1", {"id": "https://e.org/2"}],
                 "target": ["https://e.org/", {"source": "https://e.org/", "selector": ["https://e.org/s"]}],
                 "placement": {"version": 1, "state": "placed", "field": "headline", "start": 0, "end": 3}}
                """, AnnotationDocuments.Annotation.class));
        assertEquals("https://e.org/jo", note.author());
        assertEquals("https://e.org/1", note.text());
        assertEquals("", note.quote());
        assertNull(note.place(), "offsets in the headline are none in the text");
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
