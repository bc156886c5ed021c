package org.copytaster.ingest.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.ingest.format.plaintext.DayLine;
import org.copytaster.ingest.parsed.Claim;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;

/** What the page says elsewhere about its article, and so is no text where it stands again: title, deck, names, times. */
final class Said {
    /** Whole segments, in the languages most often met; anchored, and without anything that could backtrack far. */
    private static final Pattern PHRASE = Pattern.compile(
            "(?iu)^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama|sponsored|loading\\W*|share(?: this)?(?: article| story| page)?(?: on .{0,40})?"
                    + "|(?:read|see|watch|listen) (?:more|also|next|now)\\b.{0,160}|(?:also|further) (?:read|see|reading)\\W.{0,160}|related\\s*:?.{0,160}"
                    + "|(?:recommended|you (?:may|might) also like|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|more great .{0,40}stories|see more photos)\\W*.{0,120}"
                    + "|lesen sie (?:auch|hier|dazu|mehr).{0,160}|mehr (?:zum thema|dazu)\\b.{0,80}|auch interessant.{0,80}|das könnte sie auch interessieren.{0,40}|lire aussi.{0,160}|à lire aussi.{0,160}|lee también.{0,160}|le(?:ggi|gga) anche.{0,160}|leia (?:também|mais).{0,160}|lees ook.{0,160}|läs (?:också|även|mer).{0,160}|les også.{0,160}"
                    + "|follow (?:us|me)\\b.{0,120}|like this story\\?.{0,80}|join (?:us|our|the conversation)\\b.{0,120}|sign up (?:for|to|here|now|today).{0,160}|subscribe(?: now| to| today| here).{0,160}|get (?:the|our) .{0,60}newsletter.{0,80}|click here (?:to|for) .{0,120}|download (?:the|our) .{0,40}app.{0,40}"
                    + "|skip to (?:main )?content|skip (?:ad|past).{0,80}|most (?:read|popular)|more (?:on|from) .{0,60}|tweet|print|email|e-mail|copy link|comments?(?: \\(\\d+\\))?|\\d* ?comments?|\\d+ shares?"
                    + "|(?:we use cookies|this (?:site|website) uses cookies).{0,400}|all rights reserved.{0,80}|(?:©|copyright ).{0,120}"
                    + "|(?:photo|image(?: illustrative)?|picture|foto|fotos|bild|crédits? photos?)\\s?:.{1,160}|(?:filed under|tags?|topics?|schlagwörter|etiquetas|themen)\\s?:.{0,160}|(?:reading time|tempo de leitura|lesezeit|temps de lecture)\\b.{0,40}|\\d+ min(?:ute)?s? read"
                    + "|(?:empfohlener (?:redaktioneller|externer) inhalt|externen inhalt anzeigen|(?:an dieser stelle|hier) (?:findest du|finden sie|wird|werden) .{0,60}extern.{0,300}|ich bin damit einverstanden, dass mir .{0,300}|personenbezogene daten können an drittplattformen.{0,300}|link zum .{1,20}-inhalt|fehler (?:gefunden|melden).{0,60}"
                    + "|(?:youtube|twitter|instagram|facebook|x|tiktok)-inhalte? (?:erlauben|anzeigen|laden)|to view this (?:video|content).{0,200}|this content is (?:hosted|provided) by .{0,200}|(?:watch|play) video|"
                    + "(?:was this|did you find this) (?:article|page|post|answer|story)\\b.{0,60}|war (?:der|dieser) (?:artikel|beitrag)\\b.{0,120}|cet article vous a.{0,60}|(?:dieser|der) beitrag wurde (?:am|von|unter|in)\\b.{0,300}|this entry was posted\\b.{0,300}|open (?:this )?(?:image|photo) in gallery.{0,20}|view image|enlarge(?: this)? image))$");

    /** In front of what a page embeds from others. */
    private static final Pattern CONSENT = Pattern.compile(
            "(?iu)(?:ohne (?:deine?|ihre?) (?:einverständnis|einwilligung|zustimmung)|without your consent)\\b");

    private static final int LONGEST_NOTICE = 300;

    private final Set<String> titles;
    private final Set<String> names;

    Said(ParsedArticle.Builder article, List<String> titles) {
        this.titles =
                titles.stream().map(Said::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        this.names = keys(article, Field.BYLINE);
    }

    boolean isFurniture(Segment segment) {
        String text = segment.text();
        return PHRASE.matcher(text).matches()
                || text.length() < LONGEST_NOTICE && CONSENT.matcher(text).find()
                || text.length() < 300 && titles.contains(key(text))
                || text.length() < 100 && (DayLine.matches(text) || names.contains(key(text)));
    }

    private static Set<String> keys(ParsedArticle.Builder article, Field... fields) {
        return Stream.of(fields)
                .flatMap(field -> article.claims(field).stream())
                .map(Claim::value)
                .map(Said::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Letters and digits only: pages write the same title with other quotes and blanks in each place. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
