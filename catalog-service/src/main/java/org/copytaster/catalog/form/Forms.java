package org.copytaster.catalog.form;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.catalog.problem.ProblemException;

/** The forms there are, and which of them a request wants. */
public final class Forms {
    /** What the API itself speaks; the resource writes it. */
    private static final Form OWN = Form.of("json", "application/json", _ -> {
        throw new IllegalStateException("An article's own form is no news item");
    });

    /** In the order of preference among those that are wanted alike. */
    private static final List<Form> ALL = List.of(
            OWN,
            Form.of("json-ld", "application/ld+json", JsonLd::of),
            Form.of("html", "text/html;charset=UTF-8", HtmlPage::of),
            Form.of("text", "text/plain;charset=UTF-8", PlainText::of),
            Form.of("markdown", "text/markdown;charset=UTF-8", Markdown::of),
            Form.of("newsml-g2", NewsmlG2.MEDIA_TYPE, NewsmlG2::of),
            Form.of("nitf", Nitf.MEDIA_TYPE, Nitf::of),
            Form.ninjs("ninjs", Ninjs.SCHEMA_3, Ninjs::version3),
            Form.ninjs("ninjs2", Ninjs.SCHEMA_2, Ninjs::version2),
            Form.ninjs("ninjs1", Ninjs1.SCHEMA, Ninjs1::of));

    /** For the API's description. */
    public static final String FORMAT =
            "json, json-ld, html, text, markdown, newsml-g2, nitf, ninjs (3.1), ninjs2 (2.2) or "
                    + "ninjs1 (1.6); goes before Accept. ninjs is application/json with a link to its profile.";

    private Forms() {}

    /**
     * What is asked for by name comes first, for it stands in an address that somebody may pass on.
     *
     * @param format name of a form, or null
     * @return nothing where the article's own form is wanted
     * @throws ProblemException 422 for a name that is not known, 406 where no form fits the Accept header; both say what
     *     there is
     */
    public static Optional<Form> wanted(String format, HttpHeaders headers) {
        Form form = format == null || format.isEmpty()
                ? Accept.of(headers.getRequestHeader(HttpHeaders.ACCEPT))
                        .best(ALL)
                        .orElseThrow(() -> ProblemException.notAcceptable(Map.of("available", available())))
                : named(format);
        return Optional.of(form).filter(chosen -> chosen != OWN);
    }

    private static Form named(String format) {
        return ALL.stream()
                .filter(form -> form.name().equals(format))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("format", "must be one of " + String.join(", ", names())));
    }

    static List<String> names() {
        return ALL.stream().map(Form::name).toList();
    }

    static List<Map<String, String>> available() {
        return ALL.stream()
                .map(form -> Map.of("format", form.name(), "mediaType", form.type()))
                .toList();
    }
}
