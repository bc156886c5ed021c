package org.copytaster.catalog.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copytaster.catalog.article.YearsOneTo9999;
import org.copytaster.catalog.content.Warning;

/** Takes what others wrote as far as it can be kept, and says what could not. */
final class Loose {
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int MOST_LANGUAGES = 100;
    private static final int MOST_ADDRESSES = 100;

    /** Of surrogates; UTF-8 has no way to write one. */
    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

    private final String subject;
    private final List<Warning> warnings;

    /** @param subject what warnings are about */
    Loose(String subject, List<Warning> warnings) {
        this.subject = subject;
        this.warnings = warnings;
    }

    /** By canonical tags; several texts in one language become its lines. A tag of two spellings is taken once. */
    Labels labels(Map<String, JsonNode> texts) {
        Map<String, String> labels = new TreeMap<>();
        if (texts != null) {
            texts.forEach((tag, value) -> LanguageTag.canonical(tag)
                    .ifPresentOrElse(
                            language -> {
                                String text = text(value);
                                if (text != null && labels.size() < MOST_LANGUAGES) {
                                    labels.merge(
                                            language, text, (first, second) -> tag.equals(language) ? second : first);
                                }
                            },
                            () -> warn("language-unknown", "“" + tag + "” is no language tag")));
        }
        return Labels.of(labels);
    }

    private String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            StringBuilder lines = new StringBuilder();
            for (JsonNode line : value) {
                lines.append(line.asText()).append('\n');
            }
            return text(lines.toString());
        }
        return text(value.asText());
    }

    /** Null where nothing is left. */
    String text(String value) {
        if (value == null) {
            return null;
        }
        String storable = HALF_A_PAIR.matcher(value.replace("\0", "")).replaceAll("\ufffd");
        String text = Normalizer.normalize(storable, Normalizer.Form.NFC).strip();
        if (text.length() > LONGEST_TEXT) {
            warn("text-cut", "a text of %d characters was cut".formatted(text.length()));
            text = text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT / 2));
        }
        return text.isEmpty() ? null : text;
    }

    List<String> addresses(List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .filter(value -> value != null && !value.isBlank() && value.length() <= LONGEST_ADDRESS)
                        .map(String::strip)
                        .distinct()
                        .limit(MOST_ADDRESSES)
                        .toList();
    }

    /** Null where there is none, or none that can be read. */
    Instant time(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            String text = value.strip();
            Instant time = text.length() == "2019-04-06".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            if (YearsOneTo9999.Range.contains(time)) {
                return time;
            }
        } catch (DateTimeException e) {
            warn("time-unreadable", "“" + value + "” is no time");
            return null;
        }
        warn("time-unreadable", "“" + value + "” is too far away");
        return null;
    }

    private void warn(String code, String detail) {
        warnings.add(new Warning(code, subject + ": " + detail));
    }
}
