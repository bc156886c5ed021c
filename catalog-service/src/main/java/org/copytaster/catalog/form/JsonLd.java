package org.copytaster.catalog.form;

import java.util.List;
import java.util.stream.Stream;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.BodyText;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Image;

/** schema.org's NewsArticle. */
final class JsonLd {
    private JsonLd() {}

    static String of(NewsItem item) {
        return article(item).put("articleBody", item.content().text()).toString();
    }

    /** All but the text, as it may stand in a script element: nothing in it can end that, or be taken for markup. */
    static String forScript(NewsItem item) {
        return article(item)
                .toString()
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Json article(NewsItem item) {
        ArticleContent content = item.content();
        String page = Uri.address(content.canonicalUrl());
        Json article = Json.object()
                .put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("@id", "urn:uuid:" + item.id())
                .put("version", Integer.toString(item.version()))
                .put("identifier", item.externalId())
                .put("headline", content.headline())
                .put("alternativeHeadline", content.alternativeHeadline())
                .put("description", content.deck())
                .list("author", content.bylines(), (author, name) -> author.put("@type", "Person")
                        .put("name", name))
                .put("inLanguage", content.language())
                .put("datePublished", content.published())
                .put("dateModified", content.modified())
                .put("url", page)
                .put("mainEntityOfPage", page)
                .put("publisher", publisher(content.siteName()))
                .put("image", image(content.image()))
                .strings("keywords", content.keywords())
                .list("about", content.subjects(), (about, subject) -> about.put("@type", "DefinedTerm")
                        .put("@id", new Concept(subject.code()).uri())
                        .put("termCode", subject.code())
                        .put("name", subject.name()))
                .put("wordCount", BodyText.words(content.text()));
        return article.list("mentions", mentions(content), (mention, named) -> mention.put("@type", named.type())
                .put("@id", new Concept(named.entity().code()).uri())
                .put("identifier", new Concept(named.entity().code()).literal())
                .put("name", named.entity().name()));
    }

    private record Mention(String type, Entity entity) {}

    private static List<Mention> mentions(ArticleContent content) {
        return Stream.of(
                        content.people().stream().map(person -> new Mention("Person", person)),
                        content.organisations().stream().map(body -> new Mention("Organization", body)),
                        content.places().stream().map(place -> new Mention("Place", place)))
                .flatMap(mentions -> mentions)
                .toList();
    }

    private static Json publisher(String name) {
        return name == null ? null : Json.object().put("@type", "Organization").put("name", name);
    }

    private static Json image(Image image) {
        String address = image == null ? null : Uri.address(image.url());
        return address == null
                ? null
                : Json.object()
                        .put("@type", "ImageObject")
                        .put("url", address)
                        .put("caption", image.caption())
                        .put("creditText", image.credit());
    }
}
