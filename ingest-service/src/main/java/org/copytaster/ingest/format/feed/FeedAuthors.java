package org.copytaster.ingest.format.feed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote it. Atom has elements for name and mail; RSS has a mail address with the name beside it, or any of the two. */
final class FeedAuthors {
    private static final Pattern MAIL = Pattern.compile("[\\w.+%'-]+@[\\w-]+(?:\\.[\\w-]+)*");

    private FeedAuthors() {}

    static List<String> of(Element parent) {
        return Stream.of(
                        "author",
                        "dc:creator",
                        "dc:author",
                        "itunes:author",
                        "media:credit",
                        "managingeditor",
                        "publisher")
                .map(name -> FeedElements.all(parent, name)
                        .map(FeedAuthors::name)
                        .filter(author -> !author.isBlank())
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String name(Element author) {
        String name = FeedElements.text(author, "name");
        String mail = FeedElements.text(author, "email");
        String plain = author.children().isEmpty() ? author.wholeText() : "";
        return name != null
                ? name
                : mail != null ? mail : withoutMail(FeedText.guess(plain).line());
    }

    /** "jane@example.org (Jane Doe)", "Jane Doe &lt;jane@example.org&gt;": the name, or the mail where there is no name. */
    static String withoutMail(String text) {
        Matcher mail = MAIL.matcher(text);
        if (!mail.find()) {
            return text.strip();
        }
        String address = mail.group();
        String name = mail.replaceAll(" ")
                .replaceAll("(?i)\\bmailto:|[()<>\\[\\]\"]", " ")
                .strip();
        return name.isEmpty() ? address : name;
    }
}
