package org.copytaster.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what agencies and press offices write around a text for the desk that gets it: slugs, urgencies, "(more)",
 * "-30-", notes to the editors. Only near the beginning and the end, where they stand.
 */
final class WireMarkings {
    private static final Pattern URGENCY = Pattern.compile(
            "(?iu)^\\(?(?:URGENT|BULLETIN|FLASH|NEWS ?ALERT|BREAKING|ALERT|ADVISORY|EMBARGOED|EIL(?:MELDUNG)?|EILT|URGENTE?|ALERTE|ÚLTIMA HORA|ULTIM['’]ORA|ÚLTIMO MINUTO|SPOED|UPDATE(?: \\d)?|LEAD(?: \\d)?|\\d(?:st|nd|rd|th) (?:LD|LEAD).{0,30}|PRESS RELEASE|FOR IMMEDIATE RELEASE|PRESSEMITTEILUNG|COMMUNIQUÉ DE PRESSE|NOTA DE PRENSA|COMUNICATO STAMPA|PERSBERICHT)\\)?[:!]?$");
    private static final Pattern SLUG = Pattern.compile(
            "(?u)^(?:ZCZC.{0,60}|(?i:slug(?:line)?|keyword line)\\s?:\\s?.{1,100}|\\^?[A-Z]{2}-[\\p{L}\\p{N}-]{2,40}(?:[/,][^.]{0,60})?<?|\\^.{2,80}<"
                    + "|[\\p{Lu}\\p{N}]{2,20}(?:[-/][\\p{Lu}\\p{N}]{2,20}){1,5}(?: \\([^)]{1,60}\\))?|[a-z]{2,4}\\d{3,5}(?: .{0,60})?)$");
    private static final Pattern NOTE = Pattern.compile(
            "(?iu)^[\\[(]?(?:eds|eds\\.|editors|note to editors?|attention,? editors|editor[’']?s,? note to desks|hinweis an die redaktion(?:en)?|redaktionshinweis|achtung,? redaktionen|note aux rédactions|nota a los editores|nota alle redazioni|nota aos editores|noot voor de redactie)\\s?[:：–-].{1,600}$");
    private static final Pattern END = Pattern.compile(
            "(?iu)^[-–—*=/( ]*(?:-?30-?|-0-|ends?|ende|fin|fine|fim|einde|nnnn|end of (?:story|text|release))[-–—*=/)# ]*$|^[#=]{1,3}(?: ?[#=]){0,4}$");
    private static final Pattern SHOUTED_END =
            Pattern.compile("(?u)[^a-z]*(?:ENDS?|ENDE|FIN|FINE|FIM|EINDE|NNNN)[^a-z]*|.*[-–—*=/(#0-9].*|ends");
    private static final Pattern MORE = Pattern.compile(
            "(?iu)^[-–—(\\[*]{1,3} ?(?:more|more to come|more follows|mehr|folgt|wird fortgesetzt|fortsetzung folgt|suite|à suivre|segue|sigue|continúa|continua|seguirá|segue|vervolg|wordt vervolgd) ?[-–—)\\]*]{1,3}$|^(?:more to (?:come|follow)|fortsetzung folgt|mehr in kürze)\\.*$|^MORE$");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?iu)^[(\\[]?(?:(?:additional |further )?(?:reporting|writing|editing|compiled)(?:,? (?:and )?(?:writing|editing|reporting))? by|mit material von|avec (?:afp|reuters|ap)|con información de|con informazioni da).{2,400}$|^(?:dpa|afp|apa) (?:[a-z0-9]{2,4} ){1,5}[a-z0-9]{2,4}$|^[a-z]{2,4}(?:/[a-z]{2,4}){1,5}$|^\\d{6} \\p{Lu}\\p{L}{2} \\d{2}$");
    private static final Pattern SIGN_OFF_SHAPE = Pattern.compile(
            "(?s)^[(\\[].*[)\\]]\\.?$|^dpa.*|^\\d{6} .*|^[a-z/]{5,30}$|^(?:Additional )?(?:Reporting|Writing|Editing) by [^.]*\\.?$");
    private static final Pattern ON_HEADLINE = Pattern.compile(
            "(?u)^((?:UPDATE|WRAPUP|REFILE|CORRECTED|RPT|FACTBOX|FOCUS|ROUNDUP|LEAD)(?: ?\\d{1,2})?(?:/?[A-Z]{3,})?\\s?[-–:]|(?:URGENT|EILMELDUNG|EIL|URGENTE|ALERTE|BREAKING)\\s?[-–—:])\\s?(?=\\S)");
    private static final int LONGEST_MORE = 40;
    private static final int TOP = 6;
    private static final int FOOT = 6;

    private WireMarkings() {}

    static List<Passage> dropFrom(List<Passage> passages, TakenOut takenOut) {
        List<Passage> rest = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Optional<TakenOut.Kind> kind =
                    passage.isProse() ? kind(passage.text(), i < TOP, i >= passages.size() - FOOT) : Optional.empty();
            kind.ifPresentOrElse(found -> takenOut.add(found, passage.text()), () -> rest.add(passage));
        }
        return rest;
    }

    private static Optional<TakenOut.Kind> kind(String text, boolean top, boolean foot) {
        if (text.length() > 700) {
            return Optional.empty();
        }
        if (text.length() < LONGEST_MORE && MORE.matcher(text).matches()
                || top && (URGENCY.matcher(text).matches() || SLUG.matcher(text).matches())
                || foot && isEnd(text)) {
            return Optional.of(TakenOut.Kind.WIRE_MARKING);
        }
        if ((top || foot) && NOTE.matcher(text).matches()) {
            return Optional.of(TakenOut.Kind.EDITORS_NOTE);
        }
        boolean signOff = foot
                && SIGN_OFF.matcher(text).matches()
                && SIGN_OFF_SHAPE.matcher(text).matches();
        return signOff ? Optional.of(TakenOut.Kind.SIGN_OFF) : Optional.empty();
    }

    /** "Fin" may close a film review; in capitals or between strokes it closes the message. */
    private static boolean isEnd(String text) {
        return text.length() < 40
                && END.matcher(text).matches()
                && SHOUTED_END.matcher(text).matches();
    }

    /** "UPDATE 2-Ferry strikes pier" is a headline and a marking. */
    static String withoutMarking(String headline, TakenOut takenOut) {
        Matcher marking = ON_HEADLINE.matcher(headline);
        if (!marking.find()) {
            return headline;
        }
        takenOut.add(TakenOut.Kind.WIRE_MARKING, marking.group(1));
        return headline.substring(marking.end());
    }
}
