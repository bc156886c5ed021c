package org.copytaster.catalog.annotation.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The addresses of what an annotation is about. Those in this catalog are kept without its host, so that they stay true
 * when it gets another one, and are told with it.
 */
public final class TargetAddresses {
    private TargetAddresses() {}

    /** As it is told. */
    public static void makeAbsolute(ObjectNode annotation, URI base) {
        change(annotation, "target", iri -> iri.startsWith("/") && !iri.startsWith("//") ? root(base) + iri : iri);
    }

    /** As it is kept. */
    static void makeRelative(ObjectNode annotation, URI base) {
        change(annotation, "target", iri -> relative(iri, base));
    }

    static String relative(String iri, URI base) {
        String root = root(base);
        return iri.startsWith(root + "/") ? iri.substring(root.length()) : iri;
    }

    /** Of all targets, those inside of sets included; for a part of something the address of the whole. */
    public static List<String> of(JsonNode annotation) {
        List<String> found = new ArrayList<>();
        if (annotation.isObject()) {
            change((ObjectNode) annotation.deepCopy(), "target", iri -> {
                found.add(iri);
                return iri;
            });
        }
        return found;
    }

    private static String root(URI base) {
        String root = base.toString();
        return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    private static void change(ObjectNode parent, String name, UnaryOperator<String> change) {
        JsonNode value = parent.get(name);
        if (value != null) {
            parent.set(name, changed(value, change));
        }
    }

    private static JsonNode changed(JsonNode target, UnaryOperator<String> change) {
        if (target.isTextual()) {
            return TextNode.valueOf(change.apply(target.textValue()));
        }
        if (target instanceof ArrayNode several) {
            for (int i = 0; i < several.size(); i++) {
                several.set(i, changed(several.get(i), change));
            }
        } else if (target instanceof ObjectNode one) {
            if (one.path("id").isTextual()) {
                change(one, "id", change);
            }
            change(one, "source", change);
            change(one, "items", change);
        }
        return target;
    }
}
