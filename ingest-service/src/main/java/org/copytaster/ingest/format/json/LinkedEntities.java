package org.copytaster.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedEntity.Kind;

/** What an article in schema.org's terms is about and what it mentions, as far as it says what kind of thing that is. */
public final class LinkedEntities {
    /** More are there to keep us busy. */
    private static final int MOST = 1_000;

    private static final Map<String, Kind> KINDS = Map.of(
            "Person", Kind.PEOPLE,
            "Organization", Kind.ORGANISATIONS,
            "NewsMediaOrganization", Kind.ORGANISATIONS,
            "Corporation", Kind.ORGANISATIONS,
            "Place", Kind.PLACES,
            "City", Kind.PLACES,
            "Country", Kind.PLACES,
            "AdministrativeArea", Kind.PLACES);

    private LinkedEntities() {}

    public static void claim(JsonNode article, ParsedArticle.Builder claims, String origin) {
        Stream.of("about", "mentions")
                .flatMap(property -> Json.all(article, property).stream())
                .filter(JsonNode::isObject)
                .limit(MOST)
                .forEach(thing -> thing(thing, claims, origin));
    }

    private static void thing(JsonNode thing, ParsedArticle.Builder claims, String origin) {
        String name = Json.text(thing, "name");
        String code = Json.text(thing, "termCode");
        if (code != null) {
            claims.subject(code, name);
        } else if (name != null) {
            kind(thing).ifPresent(kind -> claims.entity(kind, Json.text(thing, "identifier", "@id"), name, origin));
        }
    }

    private static Optional<Kind> kind(JsonNode thing) {
        return Json.all(thing, "@type").stream()
                .map(type -> KINDS.get(type.asText("")))
                .filter(kind -> kind != null)
                .findFirst();
    }
}
