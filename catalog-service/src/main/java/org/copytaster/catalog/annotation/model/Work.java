package org.copytaster.catalog.annotation.model;

import static org.copytaster.catalog.annotation.model.Rule.properties;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the desk's own properties say of an annotation.
 *
 * @param status empty where nothing is said; a null in JSON is said, and means none
 * @param assignee user name; the same
 * @param mentions user names
 */
public record Work(Optional<Said<Status>> status, Optional<Said<String>> assignee, Optional<List<String>> mentions) {
    private static final int MOST_MENTIONED = 50;
    private static final int MAX_NAME = 200;

    private static final Rule NAME = Rule.text(
            "must be a user name of at most %d characters".formatted(MAX_NAME),
            name -> !name.isBlank() && name.length() <= MAX_NAME);

    static final Rule RULE = properties(Map.of(
            "status", orNull(Rule.oneOf("open", "resolved", "accepted", "rejected")),
            "assignee", orNull(NAME),
            "mentions", Work::mentions));

    /** @param value null for none */
    public record Said<T>(T value) {
        static <T> Optional<Said<T>> maybe(boolean said, T value) {
            return said ? Optional.of(new Said<>(value)) : Optional.empty();
        }
    }

    public static Work of(JsonNode document) {
        JsonNode status = document.path("status");
        JsonNode assignee = document.path("assignee");
        JsonNode mentions = document.path("mentions");
        return new Work(
                Said.maybe(!status.isMissingNode(), status.isTextual() ? Status.of(status.textValue()) : null),
                Said.maybe(!assignee.isMissingNode(), assignee.textValue()),
                mentions.isMissingNode() ? Optional.empty() : Optional.of(names(mentions)));
    }

    /** Only of these properties; whatever else the document has is not looked at. */
    public static Work checked(JsonNode document) {
        Broken broken = new Broken();
        RULE.check(document, "", broken);
        broken.refuse();
        return of(document);
    }

    private static Rule orNull(Rule rule) {
        return (value, path, broken) -> {
            if (!value.isNull()) {
                rule.check(value, path, broken);
            }
        };
    }

    private static void mentions(JsonNode mentions, String path, Broken broken) {
        if (!mentions.isArray() || mentions.size() > MOST_MENTIONED) {
            broken.add(path, "must be a list of at most %d user names".formatted(MOST_MENTIONED));
            return;
        }
        for (int i = 0; i < mentions.size(); i++) {
            NAME.check(mentions.get(i), path + "[" + i + "]", broken);
        }
    }

    private static List<String> names(JsonNode mentions) {
        List<String> names = new ArrayList<>();
        mentions.forEach(name -> {
            if (!names.contains(name.textValue())) {
                names.add(name.textValue());
            }
        });
        return List.copyOf(names);
    }
}
