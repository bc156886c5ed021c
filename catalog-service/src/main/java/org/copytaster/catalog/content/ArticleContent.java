package org.copytaster.catalog.content;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** All that a version says: what is compared to tell whether something changed, and what is stored. */
public record ArticleContent(
        String headline,
        String alternativeHeadline,
        String deck,
        List<String> bylines,
        String language,
        Instant published,
        Instant modified,
        String canonicalUrl,
        String siteName,
        Image image,
        List<String> keywords,
        List<Subject> subjects,
        List<Entity> people,
        List<Entity> organisations,
        List<Entity> places,
        List<Block> blocks,
        Map<String, String> origins,
        List<Warning> warnings) {

    public ArticleContent {
        Objects.requireNonNull(headline, "headline");
        bylines = orEmpty(bylines);
        keywords = orEmpty(keywords);
        subjects = orEmpty(subjects);
        // versions stored before there were any have none
        people = orEmpty(people);
        organisations = orEmpty(organisations);
        places = orEmpty(places);
        blocks = withIds(orEmpty(blocks));
        origins = origins == null ? Map.of() : Map.copyOf(origins);
        warnings = orEmpty(warnings);
    }

    /** The text that annotations anchor to. */
    public String text() {
        return BodyText.of(blocks);
    }

    public ArticleContent withBlocks(List<Block> others) {
        return new ArticleContent(
                headline,
                alternativeHeadline,
                deck,
                bylines,
                language,
                published,
                modified,
                canonicalUrl,
                siteName,
                image,
                keywords,
                subjects,
                people,
                organisations,
                places,
                others,
                origins,
                warnings);
    }

    public ArticleContent withOrigins(UnaryOperator<Map<String, String>> change) {
        return new ArticleContent(
                headline,
                alternativeHeadline,
                deck,
                bylines,
                language,
                published,
                modified,
                canonicalUrl,
                siteName,
                image,
                keywords,
                subjects,
                people,
                organisations,
                places,
                blocks,
                change.apply(new TreeMap<>(origins)),
                warnings);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Gives an id to each block that has none, or one that stands before it already. */
    private static List<Block> withIds(List<Block> blocks) {
        Set<String> taken = new HashSet<>();
        blocks.forEach(block -> taken.add(block.id()));
        Set<String> seen = new HashSet<>();
        return blocks.stream()
                .map(block -> block.id() != null && seen.add(block.id()) ? block : block.withId(freeId(taken)))
                .toList();
    }

    private static String freeId(Set<String> taken) {
        String free = IntStream.iterate(taken.size(), n -> n + 1)
                .mapToObj(n -> "b" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
        taken.add(free);
        return free;
    }
}
