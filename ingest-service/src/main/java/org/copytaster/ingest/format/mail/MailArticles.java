package org.copytaster.ingest.format.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.ingest.format.html.HtmlArticleParser;
import org.copytaster.ingest.format.mail.MailNode.Leaf;
import org.copytaster.ingest.format.mail.MailNode.Message;
import org.copytaster.ingest.format.markdown.MarkdownParser;
import org.copytaster.ingest.format.plaintext.PlainTextParser;
import org.copytaster.ingest.parsed.Claim;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.copytaster.ingest.parsed.Warning;

/** From a mail to its article; to several where it passes on several mails. */
final class MailArticles {
    private static final String ORIGIN = "mail";
    private static final Pattern LIST_NAME = Pattern.compile("^\\s*\"?([^<\"]*?)\"?\\s*<[^<>]*>.*$");

    private final Message mail;
    private final Contents contents;
    private final Written own;
    private final List<Warning> warnings;

    private MailArticles(Message mail, List<Warning> warnings) {
        this.mail = mail;
        this.contents = Contents.of(mail.body());
        this.own = Written.of(contents.body(), mail.header());
        this.warnings = new ArrayList<>(warnings);
    }

    static List<ParsedArticle> of(Message mail, List<Warning> warnings) {
        return new MailArticles(mail, warnings).articles();
    }

    private List<ParsedArticle> articles() {
        if (own.isHandOver()) {
            List<ParsedArticle> passedOn = passedOn();
            if (!passedOn.isEmpty()) {
                return passedOn;
            }
            Optional<Leaf> attached = attached();
            if (attached.isPresent()) {
                return List.of(article(attached.get()));
            }
        }
        warnings.addAll(own.warnings());
        ignored(contents.attachments());
        contents.messages()
                .forEach(message -> warnings.addAll(Dropped.warnings(
                        "attachment-ignored",
                        "A mail: " + message.header().first("subject").orElse("without a subject"))));
        return List.of(article(own.body().read(), false));
    }

    /** The mails in this one that have a text; what was written above them is no part of it. */
    private List<ParsedArticle> passedOn() {
        List<Warning> above = new ArrayList<>(warnings);
        above.addAll(Dropped.warnings("handover-dropped", own.body().lines()));
        return contents.messages().stream()
                .flatMap(message -> of(message, above).stream())
                .filter(article -> hasText(article.body()))
                .toList();
    }

    private static boolean hasText(List<ParsedBlock> blocks) {
        return blocks.stream().anyMatch(block -> MailBody.words(block.text()) > 0);
    }

    /** The longest attachment that can be read, where the mail itself only says that there is one. */
    private Optional<Leaf> attached() {
        int words = own.body().words();
        return contents.attachments().stream()
                .filter(Leaf::isReadable)
                .filter(leaf -> wordsOf(leaf) > 2 * words)
                .max(Comparator.comparingInt(MailArticles::wordsOf));
    }

    private static int wordsOf(Leaf leaf) {
        return parsed(leaf).body().stream()
                .mapToInt(block -> MailBody.words(block.text()))
                .sum();
    }

    private ParsedArticle article(Leaf attached) {
        warnings.addAll(Dropped.warnings("handover-dropped", own.body().lines()));
        warnings.add(new Warning("attachment-read", "The text is that of the attachment " + attached.name() + "."));
        ignored(contents.attachments().stream().filter(leaf -> leaf != attached).toList());
        return article(parsed(attached), true);
    }

    private static ParsedArticle parsed(Leaf leaf) {
        return leaf.isHtml()
                ? HtmlArticleParser.parse(leaf.text(), null)
                : leaf.isMarkdown() ? MarkdownParser.parse(leaf.text()) : PlainTextParser.parse(leaf.text());
    }

    private void ignored(List<Leaf> attachments) {
        if (!attachments.isEmpty()) {
            String names = attachments.stream().map(Leaf::name).collect(Collectors.joining(", "));
            warnings.addAll(Dropped.warnings("attachment-ignored", names));
        }
    }

    /**
     * What the text says of itself goes before what its envelope says, but for the headline and the time: a subject was
     * written for a reader and the time is exact. Both are a document's own where it is a file that the mail only carries.
     */
    private ParsedArticle article(ParsedArticle text, boolean file) {
        ParsedArticle.Builder article =
                ParsedArticle.from(text.bodyOrigin().equals("text") ? ORIGIN : text.bodyOrigin());
        warnings.forEach(warning -> article.warn(warning.code(), warning.detail()));
        text.warnings().forEach(warning -> article.warn(warning.code(), warning.detail()));
        text.subjects().forEach(subject -> article.subject(subject.code(), subject.name()));
        headline(text, file || own.subject().isGeneric(), article);
        if (!file) {
            time(article);
        }
        text.claims().forEach((field, claims) -> {
            if (field != Field.HEADLINE) {
                claims.forEach(claim -> article.claim(field, claim.value(), claim.origin()));
            }
        });
        time(article);
        mail.header()
                .first("message-id")
                .ifPresent(id -> article.claim(Field.EXTERNAL_ID, id.replaceAll("^<|>$", ""), ORIGIN));
        sender(article);
        return article.body(text.body()).build();
    }

    /** When the text was sent first, else when it was passed on. */
    private void time(ParsedArticle.Builder article) {
        Stream.of(own.header(), mail.header())
                .flatMap(header -> header.date().stream())
                .distinct()
                .forEach(date -> article.claim(Field.PUBLISHED, date, ORIGIN));
    }

    /** Two that say the same are one. */
    private void headline(ParsedArticle text, boolean textFirst, ParsedArticle.Builder article) {
        Claim subject = new Claim(own.subject().text(), ORIGIN);
        Stream<Claim> above = text.claims(Field.HEADLINE).stream().limit(1);
        List<Claim> both = (textFirst
                        ? Stream.concat(above, Stream.of(subject))
                        : Stream.concat(Stream.of(subject), above))
                .filter(claim -> !claim.value().isBlank())
                .toList();
        both.forEach(claim -> article.claim(Field.HEADLINE, claim.value(), claim.origin()));
        if (both.size() > 1
                && !textFirst
                && !letters(both.get(0).value()).equals(letters(both.get(1).value()))) {
            article.claim(
                    Field.ALTERNATIVE_HEADLINE, both.get(1).value(), both.get(1).origin());
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Who sends a press release is its contact, not its author. */
    private void sender(ParsedArticle.Builder article) {
        mail.header()
                .first("list-id")
                .map(id -> LIST_NAME.matcher(id).replaceFirst("$1"))
                .ifPresent(name -> article.claim(Field.SITE_NAME, name, ORIGIN));
        own.header().first("from").map(Sender::of).ifPresent(sender -> {
            if (!own.release()) {
                sender.person().ifPresent(name -> article.claim(Field.BYLINE, name, ORIGIN));
            }
            sender.organization().ifPresent(name -> article.claim(Field.SITE_NAME, name, ORIGIN));
        });
    }
}
