package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of people out of what pages write where an author belongs. */
final class Bylines {
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)^.{0,80}?\\b(?:(?:written|posted|published|reported|story|words|text|article|review(?:ed)?|report|opinion|veröffentlicht|verfasst|geschrieben|erstellt|publié|rédigé|scritto|escrito|publicado|pubblicato)\\s*(?:by|von|par|por|da|di|door)|by|von|par|por|door|av|autor(?:in)?|auteur|autore|author)\\s*:?\\s*(?=[\\p{Lu}\\p{Lo}]|\\p{L}+$)");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:(?:view |see |zeige |show )?(?:all|alle) (?:posts|beiträge|articles) (?:by|von|of)|authors?|autor(?:en|in)?|auteurs?|autore|text|texte|foto|fotos|photo|von|by|par|por|da|di|door)\\s*[:：]\\s*|^(?:zeige alle beiträge von|view all posts by|all posts by|posts by|articles by)\\s+");
    private static final Pattern AFTER = Pattern.compile(
            "(?iu)\\s*(?:\\s[|•·–—]\\s|\\s-\\s|\\(|\\[|\\bin\\s+rubrik\\b|\\bam\\s+\\d|\\bon\\s+\\p{L}+\\s+\\d|\\bupdated\\b|\\bpublished\\b|\\bveröffentlicht\\b|\\d{1,2}[.:/]\\s?\\d{1,2}|\\s\\d{4}\\b|\\s@|→|»|\\bquelle\\s*:|\\bvor\\s\\d|\\bdatum\\s*:|follow\\b|\\S+@\\S+|https?:|\\bhinterlasse\\b|\\bleave a\\b|\\bcomments?\\b|\\bkommentar|\\bminute|\\bshares?$).*$");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu)\\s*(?:,|;|/|&|\\||\\band\\b|\\bund\\b|\\bet\\b|\\be\\b(?=\\s+\\p{Lu})|\\by\\b(?=\\s+\\p{Lu})|\\ben\\b(?=\\s+\\p{Lu})|\\bwith\\b|\\bmit\\b)\\s*");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)^(?:admin(?:istrator)?|redakt\\p{L}*|editor(?:ial)?s?(?: team)?|staff(?: (?:writer|reporter))?s?|guest|gast\\p{L}*|autor(?:en|in)?|author|news|online|team|contributor|correspondent|reporter|webmaster|wordpressadmin|user|root|null|undefined|n/?a|unknown|anonymous|super user|share|twitter|facebook|email|linkedin|datum.*|stand.*|von|by|par|por|auteur|artikel von|.*:.*|\\d{1,2}[. ].*|\\p{L}+ \\d{1,2}|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|.)$");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\S+@\\S+|https?://|www\\.|^@|\\.(?:com|de|org|net|co|uk|fr|it|es|at|ch|eu)$");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private final Site site;

    Bylines(Site site) {
        this.site = site;
    }

    /** The names in a line that is about the author, or none where nothing in it looks like one. */
    List<String> in(String line) {
        String text = line.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
        text = LABEL.matcher(text).replaceFirst("");
        Matcher before = BEFORE.matcher(text);
        if (before.find()) {
            text = text.substring(before.end());
        }
        text = AFTER.matcher(text).replaceFirst("").strip();
        Set<String> names = new LinkedHashSet<>();
        for (String part : BETWEEN.split(text)) {
            String name = part.replaceAll("^[\\s,.;:~*\"“”„]+|[\\s,;:~*\"“”„]+$|\\s(?:기자|記者)$", "");
            if (isName(name)) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    private boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.split("\\s+").length <= MOST_WORDS
                && !NO_NAME.matcher(name).matches()
                && !ADDRESS.matcher(name).find()
                && !site.isCalled(name)
                && name.codePoints().anyMatch(Character::isLetter);
    }

    /**
     * Names that a page gives as data, each one by itself: "Doe, Jane" is one of them. An address beside the site's name
     * is the site's.
     */
    List<String> given(List<String> values) {
        Set<String> names = new LinkedHashSet<>();
        if (values.stream()
                .anyMatch(value -> value.contains(",") && site.isCalled(value.substring(0, value.indexOf(','))))) {
            return List.of();
        }
        for (String value : values) {
            Matcher turned = TURNED.matcher(value.strip());
            if (turned.matches() && values.size() > 1) {
                names.add(turned.group(2) + " " + turned.group(1));
            } else {
                names.addAll(in(value));
            }
        }
        // a user name beside the name it was made from
        Set<String> keys = new HashSet<>();
        return names.stream().filter(name -> keys.add(Said.key(name))).toList();
    }

    private static final Pattern TURNED = Pattern.compile("(?u)(\\p{Lu}[\\p{L}’'-]+), (\\p{Lu}[\\p{L}.’' -]+)");
}
