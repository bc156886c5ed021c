package org.copytaster.catalog.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Refuses strings that PostgreSQL cannot store: U+0000, and halves of surrogate pairs, which JSON's escapes allow but
 * UTF-8 does not.
 */
@Singleton
public class StorableText implements ObjectMapperCustomizer {
    static final String REASON = "contains U+0000 or half a surrogate pair";

    /** Decimal places, or zeros before the point; PostgreSQL stores more, but nobody means more. */
    private static final int LARGEST_EXPONENT = 1_000;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("storable-text")
                .addDeserializer(String.class, new Checked())
                .addKeyDeserializer(String.class, new CheckedKey()));
        mapper.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                // what is kept as a tree is given back to the digit
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    /** For JSON that is kept as a tree. */
    public static void check(JsonNode node, String path) {
        if (node.isTextual()) {
            requireStorable(node.textValue(), path);
        } else if (node.isBigDecimal() && Math.abs(node.decimalValue().scale()) > LARGEST_EXPONENT) {
            throw ProblemException.malformed(path, "is a number beyond all measure");
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), path + "[" + i + "]");
            }
        } else {
            node.properties().forEach(property -> {
                requireStorable(property.getKey(), path);
                check(property.getValue(), path.isEmpty() ? property.getKey() : path + "." + property.getKey());
            });
        }
    }

    private static void requireStorable(String text, String path) {
        if (!isStorable(text)) {
            throw ProblemException.malformed(path, REASON);
        }
    }

    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static final class CheckedKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (!isStorable(key)) {
                throw InvalidFormatException.from(context.getParser(), REASON, key, String.class);
            }
            return key;
        }
    }

    private static final class Checked extends StdScalarDeserializer<String> {
        Checked() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !isStorable(text)) {
                throw InvalidFormatException.from(parser, REASON, text, String.class);
            }
            return text;
        }
    }
}
