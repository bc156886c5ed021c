package org.copytaster.catalog.annotation.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value must be, so that the tables of the Web Annotation Data Model can be written down as tables. */
@FunctionalInterface
interface Rule {
    Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,9}");
    Pattern MEDIA_TYPE = Pattern.compile("[^\\s/;]+/[^\\s/;]+\\s*(;.*)?");

    Rule STRING = text("must be a string", _ -> true);
    Rule IRI = text("must be an absolute IRI", Rule::isIri);
    Rule MAIL = text("must be an IRI that begins with mailto:", value -> value.startsWith("mailto:") && isIri(value));
    Rule DATE_TIME = text("must be an ISO 8601 time with a zone, such as 2026-11-23T12:00:00Z", Rule::isTime);
    Rule LANGUAGE = text(
            "must be a language tag such as en or pt-BR",
            v -> LANGUAGE_TAG.matcher(v).matches());
    Rule FORMAT = text(
            "must be a media type such as text/html", v -> MEDIA_TYPE.matcher(v).matches());
    Rule OFFSET = (value, path, broken) -> {
        if (!value.isIntegralNumber() || value.bigIntegerValue().signum() < 0) {
            broken.add(path, "must be a whole number from 0");
        }
    };

    void check(JsonNode value, String path, Broken broken);

    default Rule and(Rule other) {
        return (value, path, broken) -> {
            check(value, path, broken);
            other.check(value, path, broken);
        };
    }

    static Rule text(String message, Predicate<String> fits) {
        return (value, path, broken) -> {
            if (!value.isTextual() || !fits.test(value.textValue())) {
                broken.add(path, message);
            }
        };
    }

    static Rule oneOf(String... known) {
        return text("must be one of " + String.join(", ", known), Set.of(known)::contains);
    }

    /** One value; also written as a list of one. */
    static Rule single(Rule item) {
        return (value, path, broken) -> {
            if (!value.isArray()) {
                item.check(value, path, broken);
            } else if (value.size() == 1) {
                item.check(value.get(0), path + "[0]", broken);
            } else {
                broken.add(path, "must be one value");
            }
        };
    }

    /** One value, or a list of at least one. */
    static Rule some(Rule item) {
        return (value, path, broken) -> {
            if (!value.isArray()) {
                item.check(value, path, broken);
            } else if (value.isEmpty()) {
                broken.add(path, "must not be empty");
            } else {
                for (int i = 0; i < value.size(); i++) {
                    item.check(value.get(i), path + "[" + i + "]", broken);
                }
            }
        };
    }

    /** An IRI, or an object that is looked at more closely. */
    static Rule iriOr(Rule object) {
        return (value, path, broken) -> {
            if (value.isObject()) {
                object.check(value, path, broken);
            } else if (!value.isTextual() || !isIri(value.textValue())) {
                broken.add(path, "must be an absolute IRI or an object");
            }
        };
    }

    /** Of an object, those properties that are there. Others may be there as well. */
    static Rule properties(Map<String, Rule> rules) {
        return (value, path, broken) -> rules.forEach((name, rule) -> {
            JsonNode property = value.get(name);
            if (property != null) {
                rule.check(property, at(path, name), broken);
            }
        });
    }

    static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static boolean isIri(String value) {
        try {
            URI iri = new URI(value);
            return iri.isAbsolute() && !iri.getRawSchemeSpecificPart().isEmpty();
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static boolean isTime(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
