package org.copytaster.catalog.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** A JSON object in which nothing is null and nothing is empty: what is not known is not there. */
final class Json {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    private final UnaryOperator<String> spelling;

    private Json(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    static Json object() {
        return new Json(UnaryOperator.identity());
    }

    /** @param spelling from a member's name here to the one that is written */
    static Json spelled(UnaryOperator<String> spelling) {
        return new Json(spelling);
    }

    Json inner() {
        return new Json(spelling);
    }

    Json put(String name, Object value) {
        if (value != null) {
            node.put(spelling.apply(name), value.toString());
        }
        return this;
    }

    Json put(String name, int value) {
        node.put(spelling.apply(name), value);
        return this;
    }

    Json put(String name, Json value) {
        if (value != null && !value.node.isEmpty()) {
            node.set(spelling.apply(name), value.node);
        }
        return this;
    }

    Json strings(String name, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(node.putArray(spelling.apply(name))::add);
        }
        return this;
    }

    /** One object for each. */
    <T> Json list(String name, List<T> values, BiConsumer<Json, T> member) {
        if (!values.isEmpty()) {
            ArrayNode list = node.putArray(spelling.apply(name));
            values.forEach(value -> {
                Json inner = inner();
                member.accept(inner, value);
                list.add(inner.node);
            });
        }
        return this;
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
