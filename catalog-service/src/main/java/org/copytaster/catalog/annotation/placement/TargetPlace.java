package org.copytaster.catalog.annotation.placement;

import static org.copytaster.catalog.content.BodyText.BLOCK_SEPARATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.problem.ProblemException;

/**
 * The place in a version of an article that a target selects.
 *
 * <p>Selectors in a list are alternatives: quote and position are looked at together and before all others. A fragment
 * names a block by its id, or {@code headline} or {@code deck}; what refines it is looked for in that alone. A range goes
 * from where its first selector's passage begins to where its second one's begins. Other selectors are for other
 * things than text; a target that has only those has no place.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model, 4.2</a>
 */
public final class TargetPlace {
    /** RFC 5147: positions in plain text. */
    private static final Pattern CHARACTERS = Pattern.compile("char=([0-9]{1,9})(?:,([0-9]{1,9}))?");

    private final ArticleContent content;

    private TargetPlace(ArticleContent content) {
        this.content = content;
    }

    /**
     * @param fragment of the target's address, or null
     * @return empty where the whole article is meant, or what cannot be found in a text
     * @throws ProblemException 422 where text is selected that is not there
     */
    public static Optional<Place> of(JsonNode target, String fragment, ArticleContent content) {
        TargetPlace places = new TargetPlace(content);
        Optional<Place> named = Optional.ofNullable(fragment).flatMap(places::named);
        JsonNode selector = target.path("selector");
        return selector.isMissingNode()
                ? named
                : places.select(selector, named.orElseGet(() -> places.all(TextField.BODY)), "target.selector");
    }

    /** The same of selectors alone. */
    public static Optional<Place> of(JsonNode selectors, ArticleContent content) {
        TargetPlace places = new TargetPlace(content);
        return places.select(selectors, places.all(TextField.BODY), "selector");
    }

    private Optional<Place> select(JsonNode oneOrMore, Place in, String path) {
        List<JsonNode> selectors = oneOrMore.isArray()
                ? StreamSupport.stream(oneOrMore.spliterator(), false).toList()
                : List.of(oneOrMore);
        return TextSelectors.of(selectors, path)
                .map(text -> in.part(text.resolve(in.passage().in(text(in)))))
                .flatMap(found -> refined(firstText(selectors), found, path))
                .or(() -> first(selectors, "FragmentSelector", one -> fragment(one, in, path)))
                .or(() -> first(selectors, "RangeSelector", one -> range(one, in, path)));
    }

    private Optional<Place> refined(JsonNode selector, Place found, String path) {
        JsonNode by = selector.path("refinedBy");
        return by.isMissingNode() ? Optional.of(found) : select(by, found, path + ".refinedBy");
    }

    private Optional<Place> fragment(JsonNode selector, Place in, String path) {
        String value = selector.path("value").asText("");
        Matcher characters = CHARACTERS.matcher(value);
        Optional<Place> named;
        if (characters.matches()) {
            int start = Integer.parseInt(characters.group(1));
            int end = characters.group(2) == null ? start : Integer.parseInt(characters.group(2));
            named = Optional.of(new int[] {start, end})
                    .filter(at -> at[0] <= at[1] && at[1] <= in.passage().length())
                    .map(at -> in.part(new Passage(at[0], at[1])));
        } else {
            named = named(value.startsWith("#") ? value.substring(1) : value);
        }
        return named.flatMap(found -> refined(selector, found, path));
    }

    private Optional<Place> range(JsonNode selector, Place in, String path) {
        Optional<Place> start = select(selector.path("startSelector"), in, path + ".startSelector");
        Optional<Place> end = select(selector.path("endSelector"), in, path + ".endSelector");
        if (start.isEmpty() || end.isEmpty() || start.get().field() != end.get().field()) {
            return Optional.empty();
        }
        int from = start.get().passage().start();
        int to = end.get().passage().start();
        if (to < from) {
            throw ProblemException.invalid(path + ".endSelector", "selects what stands before the startSelector");
        }
        String text = text(start.get());
        int separator = BLOCK_SEPARATOR.length();
        boolean upToABlock = to - from > separator
                && new Passage(to - separator, to).in(text).equals(BLOCK_SEPARATOR);
        return Optional.of(new Place(start.get().field(), new Passage(from, upToABlock ? to - separator : to)));
    }

    /** The headline, the deck, or a block of the body. */
    private Optional<Place> named(String fragment) {
        Optional<Place> field = TextField.of(fragment).map(this::all);
        return field.isPresent() ? field : block(fragment);
    }

    private Optional<Place> block(String id) {
        int start = 0;
        for (Block block : content.blocks()) {
            int length = block.text().codePointCount(0, block.text().length());
            if (id.equals(block.id())) {
                return Optional.of(new Place(TextField.BODY, new Passage(start, start + length)));
            }
            start += length + BLOCK_SEPARATOR.length();
        }
        return Optional.empty();
    }

    private Place all(TextField field) {
        return Place.all(field, field.in(content));
    }

    private String text(Place in) {
        return in.field().in(content);
    }

    private static JsonNode firstText(List<JsonNode> selectors) {
        return selectors.stream()
                .filter(TextSelectors::isQuote)
                .findFirst()
                .or(() -> selectors.stream().filter(TextSelectors::isPosition).findFirst())
                .orElseThrow();
    }

    private static Optional<Place> first(
            List<JsonNode> selectors, String type, Function<JsonNode, Optional<Place>> place) {
        return selectors.stream()
                .filter(selector -> type.equals(selector.path("type").textValue()))
                .map(place)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
