package org.copytaster.ingest.format.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What site generators read above a Markdown text: YAML between lines of hyphens, TOML between lines of plus signs.
 *
 * @param fields under their names in small letters, without hyphens and underscores, for every generator spells them
 *     differently
 * @param length of the front matter with its last line, in characters
 * @param exact whether it could be read as what it claims to be; otherwise line by line
 */
record FrontMatter(ObjectNode fields, int length, boolean exact) {
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper TOML = new TomlMapper();
    private static final Pattern START = Pattern.compile("\\A\\x{FEFF}?\\s*(---|\\+\\+\\+)[ \\t]*\\R");
    private static final Pattern END_OF_YAML =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern END_OF_TOML = Pattern.compile("^\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern PAIR = Pattern.compile("^([\\w-]{1,40})[ \\t]*[:=][ \\t]*(.*)$", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$");
    private static final int LONGEST = 32_768;

    static boolean isAtStartOf(String text) {
        return of(text).isPresent();
    }

    /** Nothing where the text merely begins with a rule: between its ends there have to be pairs of name and value. */
    static Optional<FrontMatter> of(String text) {
        Matcher start = START.matcher(text);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.substring(start.end(), Math.min(text.length(), start.end() + LONGEST));
        boolean toml = start.group(1).equals("+++");
        Matcher end = (toml ? END_OF_TOML : END_OF_YAML).matcher(rest);
        if (!end.find() || !PAIR.matcher(rest).lookingAt() && !rest.startsWith("#")) {
            return Optional.empty();
        }
        String inner = rest.substring(0, end.start());
        int length = start.end() + end.end();
        return read(inner, toml ? TOML : YAML)
                .map(fields -> new FrontMatter(fields, length, true))
                .or(() -> pairs(inner).map(fields -> new FrontMatter(fields, length, false)));
    }

    private static Optional<ObjectNode> read(String inner, ObjectMapper mapper) {
        try {
            return mapper.readTree(inner) instanceof ObjectNode object && !object.isEmpty()
                    ? Optional.of(named(object))
                    : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /** A colon in a title is enough to make it no YAML, and people do not know that. */
    private static Optional<ObjectNode> pairs(String inner) {
        ObjectNode fields = YAML.createObjectNode();
        PAIR.matcher(inner)
                .results()
                .forEach(pair -> fields.put(
                        pair.group(1), QUOTED.matcher(pair.group(2).strip()).replaceFirst("$2")));
        return fields.isEmpty() ? Optional.empty() : Optional.of(named(fields));
    }

    private static ObjectNode named(JsonNode fields) {
        ObjectNode named = YAML.createObjectNode();
        fields.properties()
                .forEach(field -> named.putIfAbsent(
                        field.getKey().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", ""), field.getValue()));
        return named;
    }
}
