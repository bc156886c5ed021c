package org.copytaster.ingest.format.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A subject taken apart.
 *
 * @param text without what mail programs, lists and press offices put before it; may be empty
 * @param reply whether it answers another mail
 * @param forward whether it passes one on
 */
record SubjectLine(String text, boolean reply, boolean forward) {
    private static final Pattern REPLY =
            Pattern.compile("(?iu)^\\s*(?:re|aw|antw|antwort|sv|vs|odp|rif|resp)(?:\\[\\d+]|\\(\\d+\\))?\\s*:\\s*");
    private static final Pattern FORWARD =
            Pattern.compile("(?iu)^\\s*(?:fwd?|wg|tr|rv|enc|doorst|inoltro|vb|weitergeleitet)(?:\\[\\d+])?\\s*:\\s*");
    /** Only what surely is no part of a headline; "[VIDEO]" may well be one. */
    private static final Pattern TAG = Pattern.compile(
            "(?iu)^\\s*\\[\\s*(?:press(?:e|e?[ -]?(?:release|mitteilung|info))?|media(?:[ -]release)?|news(?:letter)?|pm|ext|external|extern|spam|\\*+spam\\*+|caution)\\s*]\\s*");

    private static final Pattern ANY_TAG = Pattern.compile("^\\s*\\[[^\\]\\[]{1,40}]\\s*");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\s*(?:for immediate release|(?:press|news|media) release|pressemitteilung|presse-?info(?:rmation)?|medienmitteilung|pm|communiqué(?: de presse)?|cp|comunicado(?: de prensa)?|nota de prensa|comunicato stampa|persbericht|embargo(?:ed)?)(?:\\s+(?:nr\\.?|no\\.?)?\\s*\\d[\\d/-]*)?\\s*(?::|\\s[–—-])\\s*(?=\\S)");
    private static final Pattern GENERIC = Pattern.compile(
            "(?iu)(?:(?:press|news|media) release|pressemitteilung|presse-?info(?:rmation)?|medienmitteilung|communiqué(?: de presse)?|comunicado(?: de prensa)?|comunicato stampa|news|newsletter|fyi|(?:no|kein|sans) (?:subject|betreff|objet)|hello|hi|story|article|copy|text|draft)?[\\s\\p{Punct}\\d]*");

    /** @param list whether it came over a mailing list, which mark their mails with the list's name */
    static SubjectLine of(String subject, boolean list) {
        String rest = subject.strip();
        boolean reply = false;
        boolean forward = false;
        while (true) {
            Optional<String> answered = without(REPLY, rest);
            Optional<String> passedOn = without(FORWARD, rest);
            reply |= answered.isPresent();
            forward |= passedOn.isPresent();
            String before = rest;
            rest = answered.or(() -> passedOn)
                    .or(() -> without(list ? ANY_TAG : TAG, before))
                    .or(() -> without(LABEL, before))
                    .orElse(before);
            if (rest.equals(before)) {
                return new SubjectLine(rest.strip(), reply, forward);
            }
        }
    }

    /** Whether it says of what kind the mail is, and not what it is about. */
    boolean isGeneric() {
        return GENERIC.matcher(text).matches();
    }

    private static Optional<String> without(Pattern prefix, String text) {
        Matcher matcher = prefix.matcher(text);
        return matcher.find() ? Optional.of(text.substring(matcher.end())) : Optional.empty();
    }
}
