package org.copytaster.ingest.format.plaintext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that says who wrote it: "By Jane Doe and John Roe, Harbour Wire", "Jane Doe, Political Editor".
 *
 * @param names the people, or the agency where it names nobody else
 * @param complete whether the names are all that the line says
 */
public record BylineLine(List<String> names, boolean complete) {
    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)^(?:"
                    + "(?:(?:written |reported |story |text |words |report |analysis |opinion |review |interview )?by"
                    + "|(?:ein(?:e|en)? (?:beitrag|bericht|kommentar|analyse|reportage|interview|gastbeitrag) )?von"
                    + "|(?:(?:écrit|propos recueillis|un article|une enquête|reportage|analyse) )?par|por|di|a cura di|door|texto de)\\s+"
                    + "|(?:by|text|texte|texto|testo|tekst|autor(?:in|en|a)?|authors?|auteurs?|autore|byline|reporter|bericht|von|par|por|di|door)\\s?:\\s*)(?=\\S)");
    private static final String PARTICLES =
            "de|da|do|dos|das|di|van|von|zu|der|den|del|della|dal|la|le|al|el|bin|ben|ter|ten|y|e|af|du|des|het|’t|'t";
    private static final Pattern NAME = Pattern.compile("(?u)^\\p{Lu}[\\p{L}\\p{M}'’.-]*"
            + "(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|" + PARTICLES + ")){0,3} \\p{Lu}[\\p{L}\\p{M}'’.-]+$");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu)\\s*(?:,|;|&|\\+|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b|\\ben\\b|\\bwith\\b|\\bmit\\b|\\bavec\\b|\\bcon\\b|\\bcom\\b|\\bmet\\b)\\s*");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?u)\\s+(?:The )?(?:Associated Press|AP|Reuters|AFP|dpa|Bloomberg)$|\\s+[|•·–—/]\\s+.*$|\\s*\\([^)]*\\)$|\\s+<?\\S+@\\S+$|\\s+@\\w+$|,?\\s+(?i:in|at|for|für|aus|pour|à|au|en|em|te|a|per|from|of)\\s+.*$");
    private static final Pattern PICTURES = Pattern.compile(
            "(?iu)[\\s,;|/·–—-]*(?:und|and|et|y|e|en)?\\s*\\b(?:fotos?|bild(?:er)?|photos?|pictures?|photographs?|photographies|images?|imágenes|immagini|video|grafik(?:en)?|illustration(?:en|s)?|mitarbeit)\\s*(?::|by\\b|von\\b|par\\b).*$");
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(?:(?:chief|senior|staff|political|economics?|business|foreign|sports?|health|science|special|associate|deputy|news)\\s+)*(?:editor|correspondent|reporter|writer|columnist)\\s+(?=\\p{Lu})");
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)\\b(?:editor|correspondent|reporter|writer|columnist|journalist|bureau chief|staff|redakteur(?:in)?|korrespondent(?:in)?|autorin|journaliste|correspondante?|envoyée? spéciale?|rédact(?:eur|rice)|corresponsal|redactora?|periodista|enviad[oa] especial|giornalista|corrispondente|inviat[oa]|redattore|jornalista|correspondente|repórter|redatora?|verslagge(?:ver|efster)|redacteur|redactrice|news agency)\\b");
    private static final Set<String> AGENCIES = Set.of(
            "reuters",
            "ap",
            "afp",
            "dpa",
            "efe",
            "ansa",
            "lusa",
            "anp",
            "belga",
            "pa",
            "pa media",
            "upi",
            "tass",
            "apa",
            "kna",
            "epd",
            "sid",
            "ats",
            "keystone-sda",
            "sda",
            "associated press",
            "the associated press",
            "bloomberg",
            "xinhua",
            "kyodo",
            "ukrinform",
            "europa press",
            "agência brasil",
            "agenturen",
            "agences",
            "agencias");
    private static final Pattern ADDRESS = Pattern.compile("@\\w{2,30}|[\\w.+-]{1,40}@[\\w.-]{3,40}");
    private static final Pattern FROM_AGENCY = Pattern.compile("(?u)^.*(?:, | avec | mit | with | con | com | met )");
    private static final int LONGEST = 160;
    private static final int LONGEST_BARE = 90;

    /** The names, where the line opens as bylines do and is nothing else. */
    static Optional<BylineLine> read(String line) {
        Matcher prefix = PREFIX.matcher(line);
        if (line.length() > LONGEST || !prefix.find() || Sentences.hasFullStop(line)) {
            return Optional.empty();
        }
        return named(line.substring(prefix.end()));
    }

    /** A name without a "By" that is known as a byline by what follows it: a post, a place or an agency. */
    static Optional<BylineLine> readBare(String line) {
        if (line.length() > LONGEST_BARE || Sentences.hasFullStop(line)) {
            return Optional.empty();
        }
        boolean post = ROLE.matcher(line).find()
                || agency(FROM_AGENCY.matcher(line).replaceFirst("").strip());
        boolean place = line.matches(
                "(?u)(?:\\p{Lu}\\S* ){2,3}(?:in|aus|à|en|em) \\p{Lu}\\S*(?: \\p{Lu}\\S*)?(?: and agencies)?");
        return post || place ? named(line).filter(byline -> !byline.complete()) : Optional.empty();
    }

    /** A line that is one name; a byline only in company. */
    static boolean isName(String line) {
        return line.length() < 40
                && NAME.matcher(line).matches()
                && line.chars().anyMatch(Character::isLowerCase);
    }

    static boolean isPost(String line) {
        boolean post = ROLE.matcher(line).find() && Sentences.words(line) <= 6;
        return line.length() < 60
                && !Sentences.isFinished(line)
                && (post || ADDRESS.matcher(line).matches());
    }

    private static Optional<BylineLine> named(String whole) {
        String people = PICTURES.matcher(whole).replaceFirst("");
        List<String> parts = parts(people).toList();
        List<String> names = parts.stream()
                .map(part -> TITLE.matcher(part).replaceFirst(""))
                .map(part -> AFTER_NAME.matcher(part).replaceFirst("").strip())
                .filter(BylineLine::isPerson)
                .toList();
        boolean opensWithName = !names.isEmpty()
                && people.strip().contains(names.getFirst())
                && TITLE.matcher(people.strip()).replaceFirst("").startsWith(names.getFirst());
        if (!opensWithName) {
            return agency(people.strip())
                    ? Optional.of(new BylineLine(List.of(people.strip()), people.equals(whole)))
                    : Optional.empty();
        }
        boolean complete = people.equals(whole) && names.equals(parts);
        return Optional.of(new BylineLine(names, complete));
    }

    private static boolean isPerson(String part) {
        return NAME.matcher(part).matches() && !ROLE.matcher(part).find() && !agency(part);
    }

    static boolean agency(String text) {
        return AGENCIES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The names in a byline with or without its "By"; names only, nothing is checked. */
    public static List<String> split(String byline) {
        String rest = PREFIX.matcher(byline.strip()).replaceFirst("");
        return parts(rest).toList();
    }

    private static Stream<String> parts(String text) {
        return BETWEEN.splitAsStream(text).map(String::strip).filter(name -> !name.isEmpty());
    }
}
