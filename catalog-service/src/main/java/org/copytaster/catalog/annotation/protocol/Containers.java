package org.copytaster.catalog.annotation.protocol;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.annotation.Annotation;
import org.copytaster.catalog.annotation.AnnotationDocument;
import org.copytaster.catalog.annotation.query.NoteQuery;
import org.copytaster.catalog.annotation.query.NoteSearch;
import org.copytaster.catalog.annotation.query.NoteSearch.Extent;
import org.copytaster.catalog.article.ArticleRepository;
import org.copytaster.catalog.problem.ProblemException;

/**
 * Containers and their pages. A container with filters is a collection of its own, under its own address.
 *
 * @see <a href="https://www.w3.org/TR/annotation-protocol/#annotation-containers">Web Annotation Protocol, 4</a>
 */
@ApplicationScoped
class Containers {
    private static final String ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld";
    private static final String PLATFORM = "http://www.w3.org/ns/ldp.jsonld";

    private final NoteSearch search;
    private final AnnotationDocument documents;
    private final ArticleRepository articles;

    Containers(NoteSearch search, AnnotationDocument documents, ArticleRepository articles) {
        this.search = search;
        this.documents = documents;
        this.articles = articles;
    }

    /** @param article whose container, or null for that of the catalog */
    @Transactional
    ObjectNode container(UUID article, NoteQuery query, Preference preference) {
        Collection collection = collection(article, query, preference == Preference.IRIS);
        ObjectNode container = JsonNodeFactory.instance.objectNode();
        container.putArray("@context").add(ANNOTATIONS).add(PLATFORM);
        container.put("id", collection.id());
        container.putArray("type").add("BasicContainer").add("AnnotationCollection");
        container.put("label", article == null ? "All annotations" : "Annotations on an article");
        describe(collection, container);
        if (preference == Preference.MINIMAL) {
            container.put("first", collection.page(0));
        } else {
            container.set("first", page(collection, 0, JsonNodeFactory.instance.objectNode()));
        }
        container.put("last", collection.page(collection.lastPage()));
        return container;
    }

    /** @throws ProblemException 404 behind the last page */
    @Transactional
    ObjectNode page(UUID article, NoteQuery query, boolean irisOnly) {
        Collection collection = collection(article, query, irisOnly);
        int number = query.page();
        if (number > collection.lastPage()) {
            throw ProblemException.notFound("page", number);
        }
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("@context", ANNOTATIONS);
        page(collection, number, page);
        ObjectNode whole = page.putObject("partOf").put("id", collection.id()).put("type", "AnnotationCollection");
        describe(collection, whole);
        return page;
    }

    /** Where this representation of a container can be asked for again. */
    URI representation(UUID article, NoteQuery query, Preference preference) {
        String selection = query.selection();
        String iris =
                switch (preference) {
                    case MINIMAL -> "";
                    case IRIS -> "iris=1";
                    case DESCRIPTIONS -> "iris=0";
                };
        String both = selection.isEmpty() || iris.isEmpty() ? selection + iris : selection + "&" + iris;
        return URI.create(documents.container(article) + (both.isEmpty() ? "" : "?" + both));
    }

    private Collection collection(UUID article, NoteQuery query, boolean irisOnly) {
        if (article != null) {
            articles.required(article);
        }
        return new Collection(
                article,
                query,
                documents.container(article).toString(),
                query.selection(),
                query.pageSize(),
                irisOnly,
                search.extent(article, query));
    }

    private static void describe(Collection collection, ObjectNode node) {
        node.put("total", collection.extent.total());
        if (collection.extent.modified() != null) {
            node.put("modified", collection.extent.modified().toString());
        }
    }

    private ObjectNode page(Collection collection, int number, ObjectNode page) {
        int start = number * collection.pageSize;
        page.put("id", collection.page(number)).put("type", "AnnotationPage").put("startIndex", start);
        if (number > 0) {
            page.put("prev", collection.page(number - 1));
        }
        if (number < collection.lastPage()) {
            page.put("next", collection.page(number + 1));
        }
        List<Annotation> found = search.page(collection.article, collection.query, start, collection.pageSize);
        ArrayNode items = page.putArray("items");
        if (collection.irisOnly) {
            found.forEach(one -> items.add(documents.address(one).toString()));
        } else {
            documents.of(found).forEach(items::add);
        }
        return page;
    }

    private record Collection(
            UUID article,
            NoteQuery query,
            String container,
            String selection,
            int pageSize,
            boolean irisOnly,
            Extent extent) {
        String id() {
            return selection.isEmpty() ? container : container + "?" + selection;
        }

        int lastPage() {
            return (int) Math.max(0, (extent.total() - 1) / pageSize);
        }

        String page(int number) {
            return container + "?" + (selection.isEmpty() ? "" : selection + "&") + "page=" + number
                    + (irisOnly ? "&iris=1" : "");
        }
    }
}
