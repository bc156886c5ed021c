package org.copytaster.ingest.receipt;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.copytaster.ingest.problem.Problem;
import org.copytaster.ingest.problem.ProblemException;

/**
 * Which receipts, checked; every part but the limit may be null.
 *
 * @param from received then or later; a day means its beginning in UTC
 * @param to received before then
 * @param before the last id of the page before: ids are ordered by time
 */
record ReceiptQuery(ReceiptStatus status, String source, Instant from, Instant to, UUID before, int limit) {
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    static ReceiptQuery of(String status, String source, String from, String to, String cursor, String limit) {
        List<Problem.Violation> violations = new ArrayList<>();
        ReceiptQuery query = new ReceiptQuery(
                read(
                        "status",
                        status,
                        text -> ReceiptStatus.of(text).orElseThrow(IllegalArgumentException::new),
                        violations),
                read("source", source, ReceiptQuery::plain, violations),
                read("from", from, ReceiptQuery::instant, violations),
                read("to", to, ReceiptQuery::instant, violations),
                read("cursor", cursor, ReceiptQuery::decode, violations),
                limit == null ? USUAL_LIMIT : zeroIfNull(read("limit", limit, ReceiptQuery::limit, violations)));
        if (!violations.isEmpty()) {
            throw new ProblemException(Problem.malformed(violations));
        }
        return query;
    }

    static String cursorAfter(ReceiptView last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.id().toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static UUID decode(String cursor) {
        return UUID.fromString(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
    }

    private static <T> T read(
            String field, String text, Function<String, T> reading, List<Problem.Violation> violations) {
        try {
            return text == null || text.isEmpty() ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            violations.add(new Problem.Violation(field, expected(field)));
            return null;
        }
    }

    private static String expected(String field) {
        return switch (field) {
            case "status" -> "must be received, normalized, delivered, unchanged or quarantined";
            case "from", "to" -> "must be a day or an instant as ISO 8601 writes it";
            case "limit" -> "must be a number from 1 to " + HIGHEST_LIMIT;
            case "cursor" -> "is none that this list gave out";
            default -> "must be text without control characters";
        };
    }

    private static Instant instant(String text) {
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                // a plus sign arrives as a blank where the caller forgot to escape it
                : inDatabaseRange(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
    }

    private static Instant inDatabaseRange(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 0 || year > 9999) {
            throw new DateTimeException("far from any news");
        }
        return instant;
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw new IllegalArgumentException();
        }
        return limit;
    }

    private static int zeroIfNull(Integer limit) {
        return limit == null ? 0 : limit;
    }

    private static String plain(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
