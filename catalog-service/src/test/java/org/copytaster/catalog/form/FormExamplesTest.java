package org.copytaster.catalog.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed examples of the forms, to the letter; ingest's tests read them back. After a wanted change run this with
 * {@code -Dcontract.update}.
 */
class FormExamplesTest {
    private static final Path FORMS = Path.of("contract/examples/forms");
    private static final NewsItem FARES = SampleItems.example("forms/submission.json");

    static Map<String, Function<NewsItem, String>> files() {
        return new TreeMap<>(Map.of(
                "json-ld.json", JsonLd::of,
                "html.html", HtmlPage::of,
                "text.txt", PlainText::of,
                "markdown.md", Markdown::of,
                "ninjs.json", Ninjs::version3,
                "ninjs2.json", Ninjs::version2,
                "ninjs1.json", Ninjs1::of,
                "newsml-g2.xml", NewsmlG2::of,
                "nitf.xml", Nitf::of));
    }

    static Stream<String> names() {
        return files().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void example(String name) throws IOException {
        String written = files().get(name).apply(FARES);
        Path file = FORMS.resolve(name);
        if (System.getProperty("contract.update") != null) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }
}
