package org.copytaster.ingest.parsed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The loose model every format is read into: everything optional, nothing trusted. A field may carry several claims,
 * best first; the normalizer takes the first that holds.
 */
public record ParsedArticle(
        Map<Field, List<Claim>> claims,
        List<ParsedSubject> subjects,
        List<ParsedEntity> entities,
        List<ParsedBlock> body,
        String bodyOrigin,
        List<Warning> warnings) {

    public List<Claim> claims(Field field) {
        return claims.getOrDefault(field, List.of());
    }

    public static Builder from(String bodyOrigin) {
        return new Builder(bodyOrigin);
    }

    /** Parsers meet claims in document order, so they are collected rather than computed at once. */
    public static final class Builder {
        private static final int MOST_CLAIMS = 1_000;

        private final Map<Field, List<Claim>> claims = new EnumMap<>(Field.class);
        private final List<ParsedSubject> subjects = new ArrayList<>();
        private final List<ParsedEntity> entities = new ArrayList<>();
        private final List<ParsedBlock> body = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private final String bodyOrigin;

        private Builder(String bodyOrigin) {
            this.bodyOrigin = bodyOrigin;
        }

        /** Blank values are no claims, and nothing is said a thousand times. */
        public Builder claim(Field field, String value, String origin) {
            if (value != null && !value.isBlank() && claims(field).size() < MOST_CLAIMS) {
                claims.computeIfAbsent(field, _ -> new ArrayList<>()).add(new Claim(value, origin));
            }
            return this;
        }

        public List<Claim> claims(Field field) {
            return claims.getOrDefault(field, List.of());
        }

        public Builder body(List<ParsedBlock> blocks) {
            body.addAll(blocks);
            return this;
        }

        /** Plans, pictures and notices may have no text: the first of these that says something stands in for it. */
        public Builder standIn(String... candidates) {
            Stream.of(candidates)
                    .filter(text -> body.isEmpty() && text != null && !text.isBlank())
                    .findFirst()
                    .ifPresent(text -> body(List.of(new ParsedBlock(BlockType.PARAGRAPH, text)))
                            .warn("text-missing", "The item has no text; what else it says stands in for it."));
            return this;
        }

        public Builder subject(String code, String name) {
            subjects.add(new ParsedSubject(code, name));
            return this;
        }

        /** One without a name and a code is none. */
        public Builder entity(ParsedEntity.Kind kind, String code, String name, String origin) {
            boolean says = name != null && !name.isBlank() || code != null && !code.isBlank();
            if (says && entities.size() < MOST_CLAIMS) {
                entities.add(new ParsedEntity(kind, code, name, origin));
            }
            return this;
        }

        public Builder warn(String code, String detail) {
            warnings.add(new Warning(code, detail));
            return this;
        }

        public ParsedArticle build() {
            return new ParsedArticle(
                    Map.copyOf(claims),
                    List.copyOf(subjects),
                    List.copyOf(entities),
                    List.copyOf(body),
                    bodyOrigin,
                    List.copyOf(warnings));
        }
    }
}
