package org.copytaster.catalog.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.copytaster.catalog.testsupport.SampleArticles;
import org.junit.jupiter.api.Test;

class StoredContentTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Test
    void aVersionStoredBeforeThereWereEntitiesIsTheSameAsOneWithoutAny() throws JsonProcessingException {
        ObjectNode stored = (ObjectNode) JSON.readTree(SampleArticles.example("article-submission.json"));
        stored.remove(List.of("source", "externalId", "people", "organisations", "places"));
        ArticleContent before = JSON.treeToValue(stored, ArticleContent.class);
        stored.putArray("people");
        stored.putArray("organisations");
        stored.putArray("places");
        assertEquals(before, JSON.treeToValue(stored, ArticleContent.class));
        assertEquals(List.of(), before.people());
    }
}
