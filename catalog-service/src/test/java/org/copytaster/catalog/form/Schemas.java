package org.copytaster.catalog.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.copytaster.catalog.testsupport.Corpus;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The IPTC's schemas, which are no part of the repository: in the sets {@code ninjs} and {@code newsml-g2} of the folder CORPUS. */
final class Schemas {
    private static final Path NINJS = Corpus.folder("ninjs").resolve("schemas");
    private static final Path NEWSML = Corpus.folder("newsml-g2").resolve("schemas");
    private static final String GEO_JSON = "https://geojson.org/schema/GeoJSON.json";
    private static final Map<Path, javax.xml.validation.Schema> XSD = new ConcurrentHashMap<>();
    private static final Map<String, Schema> JSON = new ConcurrentHashMap<>();

    /** What there is a schema for, and how a document is held to it. */
    static final Map<Function<NewsItem, String>, BiConsumer<String, String>> OF_FORMS = Map.of(
            Ninjs::version3, (name, text) -> ninjs(name, "ninjs-schema_3.1.json", text),
            Ninjs::version2, (name, text) -> ninjs(name, "ninjs-schema_2.2.json", text),
            Ninjs1::of, (name, text) -> ninjs(name, "ninjs-schema_1.6.json", text),
            NewsmlG2::of, (name, text) -> xml(name, NEWSML.resolve("NewsML-G2_2.35-spec-All-Power.xsd"), text),
            Nitf::of, (name, text) -> xml(name, NEWSML.resolve("nitf-3-6.xsd"), text));

    private Schemas() {}

    static boolean areThere() {
        return Files.isDirectory(NINJS) && Files.isDirectory(NEWSML);
    }

    static String whyNot() {
        return "The IPTC's schemas are not there: " + NINJS + " and " + NEWSML + "; set CORPUS";
    }

    static void check(String name, NewsItem item) {
        OF_FORMS.forEach((write, check) -> check.accept(name, write.apply(item)));
    }

    private static void ninjs(String name, String file, String text) {
        Schema schema = JSON.computeIfAbsent(file, Schemas::json);
        List<String> errors = schema
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), errors, () -> name + " by " + file + ":\n" + text);
    }

    private static Schema json(String file) {
        String geoJson = read(NINJS.resolve("GeoJSON-schema.json"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(GEO_JSON, geoJson)))
                .getSchema(read(NINJS.resolve(file)), InputFormat.JSON);
    }

    private static void xml(String name, Path xsd, String text) {
        List<String> errors = new ArrayList<>();
        try {
            Validator validator = XSD.computeIfAbsent(xsd, Schemas::compiled).newValidator();
            validator.setErrorHandler(new Collector(errors));
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (SAXException e) {
            errors.add(e.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(List.of(), errors, () -> name + " by " + xsd.getFileName() + ":\n" + text);
    }

    /** What a schema includes is beside it, whatever address it gives; nothing is fetched. */
    private static javax.xml.validation.Schema compiled(Path xsd) {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            Path beside = NEWSML.resolve(Path.of(systemId).getFileName());
            return input(Files.isRegularFile(beside) ? read(beside) : "", systemId);
        });
        try (InputStream in = Files.newInputStream(xsd)) {
            return factory.newSchema(new StreamSource(in, xsd.toUri().toString()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LSInput input(String text, String systemId) {
        try {
            DOMImplementationLS dom = (DOMImplementationLS) javax.xml.parsers.DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .getFeature("LS", "3.0");
            LSInput input = dom.createLSInput();
            input.setCharacterStream(new StringReader(text));
            input.setSystemId(systemId);
            return input;
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Collector(List<String> errors) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            errors.add(e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
