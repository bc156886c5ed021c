package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.ingest.format.json.LinkedEntities;
import org.copytaster.ingest.parsed.Claim;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says about its article in places that are made for machines: JSON-LD, Open Graph, meta elements. Where it
 * says the same in places that are made for readers, {@link VisibleMetadata} finds it.
 */
final class Metadata {
    private static final Pattern PUBLISHED_IN_SCRIPT = Pattern.compile(
            "(?i)\\\\?\"(?:datePublished|publishedAt|published_at|publishedDate|publishDate|publish_date|publicationDate|firstPublished|published_time|pubDate|pub_date|pubDt|deployDt|regDt|dateCreated|createdAt|created_at)\\\\?\"\\s*:\\s*\\\\?\"(\\d{4}[.-]\\d{2}[.-]\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:?\\d{2})?)?)");
    private static final String JSON_LD = "json-ld";
    private static final String OPEN_GRAPH = "open-graph";
    private static final String META = "meta";
    private static final String DOM = "dom";

    private static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_DATE = 30;

    /** Each heading is compared with each of them. */
    private static final int MOST_TITLES = 30;

    /** A page made by hand has few, and one that is all script has dozens. */
    private static final int MOST_SCRIPTS = 10;

    private final HeadElements head;
    private final Element html;
    private final MetaElements meta;
    private final Optional<JsonLd> ld;
    private final ParsedArticle.Builder article;
    private final Site site;
    private final Bylines bylines;

    Metadata(Document page, String sourceUrl, ParsedArticle.Builder article) {
        this.head = HeadElements.of(page);
        this.html = page.expectFirst("html");
        this.meta = MetaElements.of(head, page);
        this.ld = JsonLd.of(head.all("script"));
        this.article = article;
        this.site = Site.of(
                sourceUrl != null ? sourceUrl : meta.first("og:url"),
                Stream.of(
                                meta.all("og:site_name", "application-name", "dc.publisher", "al:android:app_name"),
                                ld.map(data -> data.texts("publisher", "name")).orElse(List.of()))
                        .flatMap(List::stream));
        this.bylines = new Bylines(site);
    }

    Site site() {
        return site;
    }

    Bylines bylines() {
        return bylines;
    }

    Optional<JsonLd> jsonLd() {
        return ld;
    }

    MetaElements meta() {
        return meta;
    }

    String language() {
        return html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    }

    /** The text in the page's data, for where none is on the page. */
    List<ParsedBlock> scriptText() {
        return ScriptText.of(head.all("script"), ld.map(JsonLd::body).orElse(""));
    }

    /** What the page gives as its title where nobody reads it, best first, without the site's name. */
    List<Claim> titles() {
        List<Claim> titles = new ArrayList<>();
        ld.ifPresent(data -> add(titles, data.texts("headline"), JSON_LD));
        ld.ifPresent(data -> add(titles, data.texts("name"), JSON_LD));
        add(titles, meta.all("og:title"), OPEN_GRAPH);
        add(
                titles,
                meta.all(
                        "dc.title",
                        "dcterms.title",
                        "item.headline",
                        "twitter:title",
                        "parsely-title",
                        "sailthru.title",
                        "title",
                        "item.name"),
                META);
        add(titles, head.all("title").stream().limit(1).map(Element::text).toList(), DOM);
        return titles.stream().distinct().limit(MOST_TITLES).toList();
    }

    /** "The ferry | The Harbour Times | 28.04.2023" */
    Optional<String> dateInTitle() {
        return Stream.concat(head.all("title").stream().limit(1).map(Element::text), meta.all("og:title").stream())
                .filter(title -> title.length() <= LONGEST_TITLE)
                .flatMap(title -> Stream.of(title.split("(?<!\\d\\.|\\d)\\s+[|–—·•-]\\s+"))
                        .skip(1))
                .filter(part -> part.length() <= LONGEST_DATE)
                .flatMap(part ->
                        VisibleDates.in(part, language()).stream().filter(date -> part.length() == date.length()))
                .findFirst();
    }

    private void add(List<Claim> claims, List<String> values, String origin) {
        values.stream()
                .filter(value -> value.length() <= LONGEST_TITLE)
                .map(value -> Parser.unescapeEntities(value, false))
                .map(site::without)
                .filter(value -> !value.isBlank())
                .forEach(value -> claims.add(new Claim(value, origin)));
    }

    /** All that does not depend on where the text stands. */
    void claim() {
        ld.ifPresent(this::jsonLd);
        openGraph();
        metaElements();
        links();
    }

    /** In data that is no description of an article, or is broken: the first time that is named as of a publication. */
    List<String> otherDates() {
        for (Element script : head.all("script")) {
            Matcher date = PUBLISHED_IN_SCRIPT.matcher(script.data());
            if (date.find()) {
                String found = date.group(1);
                return found.charAt(4) == '.'
                        ? VisibleDates.in(found, "").stream().toList()
                        : List.of(found);
            }
        }
        return List.of();
    }

    /** Where no person is named, the house is: for want of a better author, and only then. */
    void claimPublisherAsAuthor() {
        if (!article.claims(Field.BYLINE).isEmpty()) {
            return;
        }
        ld.ifPresent(data -> claim(Field.BYLINE, data.authors(false), JSON_LD));
        ld.ifPresent(data -> claim(Field.BYLINE, data.authors(true), JSON_LD));
        claim(
                Field.BYLINE,
                meta.all("author").stream()
                        .filter(name -> name.length() > 2 && !name.contains("@"))
                        .toList(),
                META);
    }

    /**
     * Whether the page's text is likely put there by its scripts. What little it shows then is a notice to wait, and
     * what it says of itself is about a text that did not come.
     */
    boolean isUnfinished() {
        return head.all("script").size() > MOST_SCRIPTS;
    }

    /** A page may show no text and yet say what it is about: its description, else its title, else its address. */
    void standIn() {
        if (isUnfinished()) {
            return;
        }
        List<String> says = new ArrayList<>(meta.all("og:description", "description", "dc.description"));
        says.addAll(meta.all("item.description"));
        titles().stream().map(Claim::value).forEach(says::add);
        says.addAll(meta.all("og:url", "item.url", "url"));
        JsonLd.anyTexts(head.all("script")).limit(1).forEach(says::add);
        article.standIn(says.toArray(String[]::new));
    }

    private void jsonLd(JsonLd data) {
        claim(Field.ALTERNATIVE_HEADLINE, data.texts("alternativeHeadline"), JSON_LD);
        authors(data.authors(true), JSON_LD);
        claim(Field.LANGUAGE, data.texts("inLanguage", "alternateName", "name"), JSON_LD);
        claim(Field.PUBLISHED, data.texts("datePublished"), JSON_LD);
        claim(Field.MODIFIED, data.texts("dateModified"), JSON_LD);
        claim(Field.CANONICAL_URL, data.texts("mainEntityOfPage", "@id", "url"), JSON_LD);
        claim(Field.CANONICAL_URL, data.texts("url"), JSON_LD);
        claim(Field.SITE_NAME, data.texts("publisher", "name"), JSON_LD);
        claim(Field.IMAGE_URL, data.texts("image", "url", "contentUrl", "@id"), JSON_LD);
        claim(Field.IMAGE_CAPTION, data.texts("image", "caption"), JSON_LD);
        claim(Field.IMAGE_CREDIT, data.texts("image", "creditText"), JSON_LD);
        data.texts("keywords").forEach(list -> keywords(list, JSON_LD));
        LinkedEntities.claim(data.article(), article, JSON_LD);
    }

    private void openGraph() {
        authors(
                meta.all("article:author", "og:article:author", "og:author").stream()
                        .filter(name -> !name.contains("/"))
                        .toList(),
                OPEN_GRAPH);
        claim(Field.LANGUAGE, meta.all("og:locale"), OPEN_GRAPH);
        claim(
                Field.PUBLISHED,
                meta.all(
                        "article:published_time",
                        "og:published_time",
                        "og:article:published_time",
                        "article:published",
                        "og:pubdate"),
                OPEN_GRAPH);
        claim(
                Field.MODIFIED,
                meta.all("article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time"),
                OPEN_GRAPH);
        claim(Field.CANONICAL_URL, meta.all("og:url"), OPEN_GRAPH);
        claim(Field.SITE_NAME, meta.all("og:site_name"), OPEN_GRAPH);
        claim(Field.IMAGE_URL, meta.all("og:image", "og:image:secure_url", "og:image:url"), OPEN_GRAPH);
        meta.all("article:tag").forEach(list -> keywords(list, OPEN_GRAPH));
    }

    private void metaElements() {
        for (String name : new String[] {
            "author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "authors",
            "article.author",
            "cxenseparse:author",
            "citation_author",
            "dcsext.author",
            "vr:author",
            "twitter:data1"
        }) {
            boolean labelled = !name.equals("twitter:data1")
                    || meta.first("twitter:label1")
                            .matches("(?iu).*\\b(?:by|von|par|por|da|door|auteur|autor|author)\\b.*");
            if (labelled) {
                authors(meta.all(name), META);
            }
        }
        claim(
                Field.PUBLISHED,
                meta.all(
                        "datepublished",
                        "date",
                        "pubdate",
                        "publish-date",
                        "publish_date",
                        "published-date",
                        "publication_date",
                        "date_published",
                        "parsely-pub-date",
                        "article.published",
                        "published_at",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dc.date",
                        "dcterms.date",
                        "dc.date.created",
                        "dcterms.created",
                        "sailthru.date",
                        "originalpublicationdate",
                        "cxenseparse:recs:publishtime",
                        "citation_publication_date",
                        "citation_online_date",
                        "rbpubdate",
                        "last-published",
                        "created",
                        "item.created"),
                META);
        claim(Field.MODIFIED, meta.all("datemodified", "last-modified", "dcterms.modified", "dc.date.modified"), META);
        claim(Field.LANGUAGE, meta.all("content-language", "dc.language", "language"), META);
        claim(Field.SITE_NAME, meta.all("application-name", "dc.publisher"), META);
        claim(Field.IMAGE_URL, meta.all("twitter:image", "twitter:image:src", "image", "item.image"), META);
        meta.all("news_keywords", "keywords", "dc.subject", "dcterms.subject").forEach(list -> keywords(list, META));
    }

    private void links() {
        for (Element link : head.all("link")) {
            switch (link.attr("rel").toLowerCase(Locale.ROOT)) {
                case "canonical" -> article.claim(Field.CANONICAL_URL, link.attr("href"), META);
                case "image_src" -> article.claim(Field.IMAGE_URL, link.attr("href"), META);
                default -> {}
            }
        }
        claim(Field.CANONICAL_URL, meta.all("dc.identifier", "dcterms.identifier", "item.url"), META);
        article.claim(Field.LANGUAGE, html.attr("lang"), DOM);
        article.claim(Field.LANGUAGE, html.attr("xml:lang"), DOM);
    }

    /** A user name beside the name it was made from is not somebody else. */
    private void authors(List<String> values, String origin) {
        Set<String> known = article.claims(Field.BYLINE).stream()
                .map(Claim::value)
                .map(Said::key)
                .collect(Collectors.toSet());
        claim(
                Field.BYLINE,
                bylines.given(values).stream()
                        .filter(name -> !known.contains(Said.key(name)))
                        .toList(),
                origin);
    }

    private void keywords(String list, String origin) {
        Stream.of(list.split("[,;]"))
                .map(String::strip)
                .filter(keyword -> keyword.codePoints().anyMatch(Character::isLetterOrDigit))
                .forEach(keyword -> claim(Field.KEYWORD, List.of(keyword), origin));
    }

    /** Many systems escape what they put into scripts twice. */
    private void claim(Field field, List<String> values, String origin) {
        values.forEach(value -> article.claim(field, Parser.unescapeEntities(value, false), origin));
    }
}
