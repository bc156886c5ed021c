package org.copytaster.ingest.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.ingest.normalize.CanonicalUrl;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.jsoup.parser.Parser;

/** A normalized feed seen through the names the test sets use ({@code feed.title}, {@code entries[0].link}…). */
record FeedReading(Normalization.Normalized feed) {
    private static final Pattern ENTRY = Pattern.compile("entries\\[(\\d+)]\\.(\\w+)(?:\\[(\\d+)](?:\\.(\\w+))?)?");

    /** Whether this is what is expected; nothing where our model has no such field. */
    Optional<Boolean> agrees(String key, JsonNode expected, boolean html) {
        Matcher entry = ENTRY.matcher(key);
        if (key.equals("entry_count")) {
            return Optional.of(expected.asInt() == feed.feed().items());
        }
        if (!entry.matches()) {
            return feedValues(key).map(values -> anyEqual(values, expected, html));
        }
        int index = Integer.parseInt(entry.group(1));
        if (expected.isArray() && entry.group(2).equals("categories")) {
            List<String> all = expected.valueStream().map(JsonNode::asText).toList();
            return Optional.of(index < feed.articles().size()
                    && feed.articles().get(index).keywords().equals(all));
        }
        NormalizedArticle article =
                index < feed.articles().size() ? feed.articles().get(index) : null;
        int inner = entry.group(3) == null ? 0 : Integer.parseInt(entry.group(3));
        String name = entry.group(4) == null ? entry.group(2) : entry.group(2) + "." + entry.group(4);
        if (article == null) {
            boolean empty = expected.isTextual() && plain(expected.asText()).isEmpty();
            return entryValues(name, inner, null).map(_ -> empty || expected.isNull());
        }
        JsonNode wanted = name.equals("author") ? nameOnly(expected) : expected;
        return entryValues(name, inner, article).map(values -> anyEqual(values, wanted, html));
    }

    private Optional<List<Object>> feedValues(String key) {
        var about = feed.feed();
        return switch (key) {
            case "feed.title" -> values(about.title());
            case "feed.link" -> values(about.link());
            case "feed.description" -> values(about.description());
            case "feed.language" -> values(about.language());
            case "feed.updated" -> values(about.updated());
            default -> Optional.empty();
        };
    }

    private static Optional<List<Object>> entryValues(String name, int inner, NormalizedArticle a) {
        boolean gone = a == null;
        return switch (name) {
            case "title" -> values(gone ? null : a.headline());
            case "link" -> values(gone ? null : a.canonicalUrl());
            case "id" -> values(gone ? null : a.externalId());
            case "published" -> values(gone ? null : a.published());
            case "updated" -> values(gone ? null : a.modified());
            case "author", "author_name", "authors.name" -> values(gone ? null : at(a.bylines(), inner));
            case "categories.term", "categories" -> values(gone ? null : at(a.keywords(), inner));
            case "image" -> values(gone || a.image() == null ? null : a.image().url());
            case "description", "content" ->
                values(gone ? null : a.text(), gone ? null : a.html(), gone ? null : a.deck());
            default -> Optional.empty();
        };
    }

    private static String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private static Optional<List<Object>> values(Object... values) {
        return Optional.of(Stream.of(values).filter(Objects::nonNull).toList());
    }

    private static boolean anyEqual(List<Object> values, JsonNode expected, boolean html) {
        if (expected.isNull()) {
            return values.isEmpty();
        }
        String text = expected.asText();
        return values.isEmpty()
                ? (html ? plain(text) : text).isEmpty()
                : values.stream().anyMatch(value -> equal(value, text, html));
    }

    /** Exactly, but for markup where the case asks for its words only, and for addresses, which are equal as addresses. */
    private static boolean equal(Object value, String expected, boolean html) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().equals(OffsetDateTime.parse(expected).toInstant());
        }
        String ours = value.toString();
        return ours.equals(expected)
                || html && plain(ours).equals(plain(expected))
                || html && collapsed(ours).equals(plain(expected))
                || CanonicalUrl.of(expected).map(CanonicalUrl::value).equals(Optional.of(ours));
    }

    /** "Name (mail)" is one string in one set; ours is the name. */
    private static JsonNode nameOnly(JsonNode author) {
        return TextNode.valueOf(author.asText().replaceFirst(" \\([^()]*@[^()]*\\)$", ""));
    }

    static String plain(String html) {
        String text = html.replaceAll("(?s)<!--.*?-->|</?[a-zA-Z][^>]*>", "");
        return collapsed(Parser.unescapeEntities(text, false));
    }

    private static String collapsed(String text) {
        return text.replaceAll("[\\s\\x{A0}]+", " ").strip();
    }
}
