package org.copytaster.ingest.format.html;

import java.util.List;
import java.util.stream.Stream;
import org.copytaster.ingest.format.plaintext.BylineLine;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about its article, most reliable first: JSON-LD, Open Graph, meta elements, then what is seen. */
final class Metadata {
    private static final String JSON_LD = "json-ld";
    private static final String OPEN_GRAPH = "open-graph";
    private static final String META = "meta";
    private static final String DOM = "dom";

    private final Document page;
    private final ParsedArticle.Builder article;

    Metadata(Document page, ParsedArticle.Builder article) {
        this.page = page;
        this.article = article;
    }

    void read() {
        JsonLd.of(page).ifPresent(this::jsonLd);
        openGraph();
        metaElements();
        dom();
    }

    private void jsonLd(JsonLd ld) {
        claim(Field.HEADLINE, ld.texts("headline"), JSON_LD);
        claim(Field.ALTERNATIVE_HEADLINE, ld.texts("alternativeHeadline"), JSON_LD);
        claim(
                Field.BYLINE,
                ld.texts("author", "name").stream()
                        .filter(name -> !name.startsWith("http"))
                        .toList(),
                JSON_LD);
        claim(Field.LANGUAGE, ld.texts("inLanguage", "alternateName", "name"), JSON_LD);
        claim(Field.PUBLISHED, ld.texts("datePublished"), JSON_LD);
        claim(Field.MODIFIED, ld.texts("dateModified"), JSON_LD);
        claim(Field.CANONICAL_URL, ld.texts("mainEntityOfPage", "@id", "url"), JSON_LD);
        claim(Field.CANONICAL_URL, ld.texts("url"), JSON_LD);
        claim(Field.SITE_NAME, ld.texts("publisher", "name"), JSON_LD);
        claim(Field.IMAGE_URL, ld.texts("image", "url", "contentUrl", "@id"), JSON_LD);
        claim(Field.IMAGE_CAPTION, ld.texts("image", "caption"), JSON_LD);
        claim(Field.IMAGE_CREDIT, ld.texts("image", "creditText"), JSON_LD);
        ld.texts("keywords").forEach(list -> keywords(list, JSON_LD));
    }

    private void openGraph() {
        claim(Field.HEADLINE, properties("og:title").map(this::withoutSite).toList(), OPEN_GRAPH);
        claim(
                Field.BYLINE,
                properties("article:author").filter(name -> !name.contains("/")).toList(),
                OPEN_GRAPH);
        claim(Field.LANGUAGE, properties("og:locale").toList(), OPEN_GRAPH);
        claim(
                Field.PUBLISHED,
                properties("article:published_time", "og:published_time").toList(),
                OPEN_GRAPH);
        claim(
                Field.MODIFIED,
                properties("article:modified_time", "og:updated_time").toList(),
                OPEN_GRAPH);
        claim(Field.CANONICAL_URL, properties("og:url").toList(), OPEN_GRAPH);
        claim(Field.SITE_NAME, properties("og:site_name").toList(), OPEN_GRAPH);
        claim(
                Field.IMAGE_URL,
                properties("og:image", "og:image:secure_url", "og:image:url").toList(),
                OPEN_GRAPH);
        properties("article:tag").forEach(list -> keywords(list, OPEN_GRAPH));
    }

    private void metaElements() {
        claim(
                Field.HEADLINE,
                properties("dc.title", "twitter:title", "parsely-title")
                        .map(this::withoutSite)
                        .toList(),
                META);
        properties("author", "dc.creator", "parsely-author", "byl")
                .filter(name -> !name.contains("://"))
                .map(BylineLine::split)
                .forEach(names -> claim(Field.BYLINE, names, META));
        claim(
                Field.PUBLISHED,
                properties(
                                "date",
                                "pubdate",
                                "publish-date",
                                "parsely-pub-date",
                                "dc.date",
                                "dc.date.issued",
                                "dcterms.created",
                                "sailthru.date")
                        .toList(),
                META);
        claim(Field.MODIFIED, properties("last-modified", "dcterms.modified").toList(), META);
        claim(Field.SITE_NAME, properties("application-name").toList(), META);
        claim(Field.IMAGE_URL, properties("twitter:image", "twitter:image:src").toList(), META);
        properties("news_keywords", "keywords").forEach(list -> keywords(list, META));
        page.select("link[rel=canonical]").forEach(link -> article.claim(Field.CANONICAL_URL, link.attr("href"), META));
        page.select("meta[http-equiv=content-language]")
                .forEach(meta -> article.claim(Field.LANGUAGE, meta.attr("content"), META));
    }

    private void dom() {
        article.claim(Field.LANGUAGE, page.select("html").attr("lang"), DOM);
        article.claim(Field.LANGUAGE, page.select("html").attr("xml:lang"), DOM);
        claim(Field.HEADLINE, texts("[itemprop=headline]"), DOM);
        claim(Field.HEADLINE, texts("h1"), DOM);
        claim(
                Field.HEADLINE,
                page.select("head > title").stream()
                        .map(Element::text)
                        .map(this::withoutSite)
                        .toList(),
                DOM);
        texts(
                        "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name, .article-author")
                .stream()
                .filter(line -> line.length() < 160)
                .map(BylineLine::split)
                .limit(1)
                .forEach(names -> claim(Field.BYLINE, names, DOM));
        page
                .select(
                        "[itemprop=datePublished], article time[datetime], header time[datetime], time[pubdate], .published time, time[datetime]")
                .stream()
                .map(time -> time.hasAttr("datetime")
                        ? time.attr("datetime")
                        : time.hasAttr("content") ? time.attr("content") : time.text())
                .limit(1)
                .forEach(time -> article.claim(Field.PUBLISHED, time, DOM));
        page.select("[itemprop=dateModified]")
                .forEach(time -> article.claim(
                        Field.MODIFIED, time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"), DOM));
        claim(
                Field.DECK,
                texts(
                        "[itemprop=alternativeHeadline], .standfirst, .deck, .dek, .article-dek, .subheadline, .subtitle, .article__standfirst"),
                DOM);
        page.select("article figure, main figure, figure").stream()
                .filter(figure -> !figure.select("img[src]").isEmpty())
                .limit(1)
                .forEach(this::figure);
    }

    private void figure(Element figure) {
        article.claim(Field.IMAGE_URL, figure.select("img[src]").attr("src"), DOM);
        Element caption = figure.selectFirst("figcaption");
        if (caption != null) {
            String credit = caption.select(".credit, .photo-credit, .copyright, [itemprop=copyrightHolder], small")
                    .text();
            String text = caption.text();
            article.claim(Field.IMAGE_CREDIT, credit.replaceFirst("(?i)^(?:photo|foto|credit|bild)\\s*:\\s*", ""), DOM);
            article.claim(Field.IMAGE_CAPTION, credit.isEmpty() ? text : text.replace(credit, ""), DOM);
        }
    }

    private List<String> texts(String selector) {
        return page.select(selector).stream().map(Element::text).toList();
    }

    private Stream<String> properties(String... names) {
        return Stream.of(names)
                .flatMap(name -> page.select("meta[property=" + name + "], meta[name=" + name + "]").stream()
                        .map(meta -> meta.attr("content")));
    }

    private void keywords(String list, String origin) {
        Stream.of(list.split("[,;]"))
                .map(String::strip)
                .forEach(keyword -> claim(Field.KEYWORD, List.of(keyword), origin));
    }

    /** "Ferry strikes pier | Harbour Wire": the part after the last bar is the site's where the site says its name so. */
    private String withoutSite(String title) {
        String h1 = page.select("h1").text();
        String site = properties("og:site_name", "application-name").findFirst().orElse("");
        int bar = Math.max(
                Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - ")),
                Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" — ")));
        if (bar <= 0) {
            return title;
        }
        String before = title.substring(0, bar).strip();
        String after = title.substring(bar + 3).strip();
        return after.equalsIgnoreCase(site) || before.equals(h1) || title.charAt(bar + 1) == '|' ? before : title;
    }

    /** Many systems escape what they put into attributes and scripts twice. */
    private void claim(Field field, List<String> values, String origin) {
        values.forEach(value -> article.claim(field, Parser.unescapeEntities(value, false), origin));
    }
}
