package org.copytaster.catalog.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The payloads of the contract, compared with what is answered: in the shape of each value. */
public final class Examples {
    private static final Path FOLDER = Path.of("contract", "examples");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final boolean UPDATE = System.getProperty("contract.update") != null;

    private Examples() {}

    public static void check(String name, JsonNode live) throws IOException {
        Path file = FOLDER.resolve(name);
        if (UPDATE) {
            Files.writeString(file, live.toPrettyString() + "\n");
        }
        assertEquals(shape(JSON.readTree(Files.readString(file))), shape(live), name + " looks otherwise now");
    }

    /** Each path in the document with the kind of its value. */
    private static Set<String> shape(JsonNode node) {
        Set<String> shape = new TreeSet<>();
        collect(node, "", shape);
        return shape;
    }

    private static void collect(JsonNode node, String path, Set<String> shape) {
        if (node.isObject()) {
            node.properties().forEach(child -> collect(child.getValue(), path + "/" + child.getKey(), shape));
        } else if (node.isArray()) {
            node.forEach(child -> collect(child, path + "[]", shape));
        } else {
            shape.add(path + " " + node.getNodeType());
        }
    }
}
