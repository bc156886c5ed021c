package org.copytaster.catalog.form;

import java.time.Instant;
import org.copytaster.catalog.content.ArticleContent;

/** A page for people and for machines that read pages. Well-formed as XML too, and without anything that could run. */
final class HtmlPage {
    private final NewsItem item;
    private final ArticleContent content;

    private HtmlPage(NewsItem item) {
        this.item = item;
        this.content = item.content();
    }

    static String of(NewsItem item) {
        return Xml.write("<!DOCTYPE html>\n", new HtmlPage(item)::html);
    }

    private void html(Xml xml) {
        xml.element("html", html -> html.attribute("lang", content.language())
                .attribute("dir", Direction.of(content.language()))
                .element("head", this::head)
                .element("body", body -> body.element("article", this::article)));
    }

    private void head(Xml head) {
        head.empty("meta", meta -> meta.attribute("charset", "UTF-8"));
        head.element("title", content.headline());
        String page = Uri.address(content.canonicalUrl());
        if (page != null) {
            head.empty("link", link -> link.attribute("rel", "canonical").attribute("href", page));
        }
        named(head, "description", content.deck());
        content.bylines().forEach(name -> named(head, "author", name));
        named(head, "keywords", content.keywords().isEmpty() ? null : String.join(", ", content.keywords()));
        property(head, "og:type", "article");
        property(head, "og:title", content.headline());
        property(head, "og:description", content.deck());
        property(head, "og:url", page);
        property(head, "og:site_name", content.siteName());
        property(
                head,
                "og:image",
                content.image() == null ? null : Uri.address(content.image().url()));
        property(head, "article:published_time", content.published());
        property(head, "article:modified_time", content.modified());
        head.element("script", script -> script.attribute("type", "application/ld+json")
                .text(JsonLd.forScript(item)));
    }

    private void article(Xml article) {
        article.element("header", header -> {
            header.element("h1", content.headline());
            if (content.alternativeHeadline() != null) {
                header.element("p", line -> line.attribute("class", "alternative-headline")
                        .text(content.alternativeHeadline()));
            }
            if (content.deck() != null) {
                header.element("p", deck -> deck.attribute("class", "deck").text(content.deck()));
            }
            if (item.by() != null) {
                header.element("p", by -> by.attribute("class", "byline").text(item.by()));
            }
            time(header, "published", content.published());
            time(header, "modified", content.modified());
        });
        article.element("div", body -> {
            body.attribute("class", "article-body")
                    .attribute("itemprop", "articleBody")
                    .text("\n");
            XhtmlBody.illustrated(body, item);
        });
    }

    private static void time(Xml header, String which, Instant time) {
        if (time != null) {
            header.element("time", moment -> moment.attribute("class", which)
                    .attribute("datetime", time)
                    .text(time.toString()));
        }
    }

    private static void named(Xml head, String name, Object value) {
        if (value != null) {
            head.empty("meta", meta -> meta.attribute("name", name).attribute("content", value));
        }
    }

    private static void property(Xml head, String name, Object value) {
        if (value != null) {
            head.empty("meta", meta -> meta.attribute("property", name).attribute("content", value));
        }
    }
}
