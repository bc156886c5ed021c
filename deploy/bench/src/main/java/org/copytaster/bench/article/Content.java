package org.copytaster.bench.article;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a version says, as the catalog's API has it. */
public record Content(
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
        SortedMap<String, String> origins,
        List<String> warnings) {

    public record Entity(String code, String name) {}

    public record Image(String url, String caption, String credit) {}

    /** All blocks, joined by a blank line. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** As the source says it later. */
    Content corrected(String newHeadline, List<Block> newBlocks, Instant at) {
        return new Content(
                newHeadline,
                alternativeHeadline,
                deck,
                bylines,
                language,
                published,
                at,
                canonicalUrl,
                siteName,
                image,
                keywords,
                subjects,
                people,
                organisations,
                places,
                newBlocks,
                origins,
                warnings);
    }

    /** As an editor leaves it. */
    public Content edited(String newHeadline, String newDeck) {
        SortedMap<String, String> edited = new TreeMap<>(origins);
        edited.put("headline", "editor");
        edited.put("deck", "editor");
        return new Content(
                newHeadline,
                alternativeHeadline,
                newDeck,
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
                edited,
                warnings);
    }
}
