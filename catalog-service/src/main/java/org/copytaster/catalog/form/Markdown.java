package org.copytaster.catalog.form;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BodyHtml;
import org.copytaster.catalog.content.Image;

/** CommonMark with the tables of GitHub's. What an author wrote never turns into markup. */
final class Markdown {
    /** Means something wherever it stands; a backslash before any ASCII punctuation takes the meaning away. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>&#~|!$^]");

    /** Means something only at the begin of a line: lists, underlines of headings, rules. */
    private static final Pattern BEGIN = Pattern.compile("^(\\d{1,9})?([-+=.):])");

    private static final String HARD_BREAK = "\\\n";

    private Markdown() {}

    static String of(NewsItem item) {
        ArticleContent content = item.content();
        String by = Stream.of(
                        item.by(),
                        content.published() == null ? null : content.published().toString())
                .filter(Objects::nonNull)
                .map(Markdown::line)
                .collect(joining(" · "));
        Stream<String> head = Stream.of(
                "# " + line(content.headline()),
                content.alternativeHeadline() == null ? null : "**" + line(content.alternativeHeadline()) + "**",
                content.deck() == null ? null : "*" + line(content.deck()) + "*",
                by.isEmpty() ? null : by,
                content.image() == null ? null : picture(content.image()));
        Stream<String> body = Groups.of(content.blocks()).stream().map(Markdown::group);
        return Stream.concat(head, body).filter(Objects::nonNull).collect(joining("\n\n", "", "\n"));
    }

    private static String group(Groups.Group group) {
        return switch (group.type()) {
            case PARAGRAPH -> lines(group.text(), "");
            case HEADING -> "## " + line(group.text());
            case QUOTE -> "> " + lines(group.text(), "> ");
            case CAPTION -> "*" + line(group.text()) + "*";
            case PREFORMATTED -> fenced(group.text());
            case LIST_ITEM ->
                group.blocks().stream()
                        .map(item -> "- " + lines(item.text(), "  "))
                        .collect(joining("\n"));
            case TABLE_ROW -> table(group.blocks());
        };
    }

    private static String picture(Image image) {
        String address = Uri.address(image.url());
        return address == null
                ? null
                : "![" + (image.caption() == null ? "" : line(image.caption())) + "](<" + address + ">)";
    }

    /** All on one line. */
    private static String line(String text) {
        return text.strip()
                .lines()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Markdown::escaped)
                .collect(joining(" "));
    }

    /** Line ends that an editor set stay; blank lines would end the block. */
    private static String lines(String text, String indent) {
        return text.lines()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Markdown::escaped)
                .collect(joining(HARD_BREAK + indent));
    }

    private static String escaped(String line) {
        String safe = SIGN.matcher(line).replaceAll("\\\\$0");
        return BEGIN.matcher(safe).replaceFirst("$1\\\\$2");
    }

    /** The fence is longer than any run of its sign within. */
    private static String fenced(String text) {
        int longest = Pattern.compile("`+")
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "\n" + text.replaceAll("\\R", "\n") + "\n" + fence;
    }

    /** A table has a head there, and all its rows the width of that. */
    private static String table(List<Block> rows) {
        List<List<String>> cells =
                rows.stream().map(row -> BodyHtml.cells(row.text())).toList();
        int columns = cells.stream().mapToInt(List::size).max().orElse(1);
        String rule = "| " + String.join(" | ", Collections.nCopies(columns, "---")) + " |";
        Stream<String> lines = cells.stream().map(row -> IntStream.range(0, columns)
                .mapToObj(column -> column < row.size() ? line(row.get(column)) : "")
                .collect(joining(" | ", "| ", " |")));
        List<String> table = lines.toList();
        return Stream.of(Stream.of(table.getFirst(), rule), table.stream().skip(1))
                .flatMap(part -> part)
                .collect(joining("\n"));
    }
}
