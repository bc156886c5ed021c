package org.copytaster.ingest.format.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields a document begins with, if it begins with nothing but fields up to a blank line.
 *
 * @param machine names that only software writes
 * @param human names that people write above a memo too
 * @param addressed whether it says in the way of mail whom it is from
 */
record MailSignature(Set<String> machine, Set<String> human, boolean addressed) {
    private static final MailSignature NONE = new MailSignature(Set.of(), Set.of(), false);
    private static final Set<String> MACHINE = Set.of(
            "message-id",
            "mime-version",
            "received",
            "return-path",
            "content-type",
            "content-transfer-encoding",
            "dkim-signature",
            "list-id",
            "list-unsubscribe",
            "references",
            "in-reply-to",
            "delivered-to",
            "x-mailer",
            "authentication-results",
            "arc-seal",
            "user-agent");
    private static final Set<String> HUMAN = Set.of("from", "to", "cc", "date", "subject", "reply-to", "sender");
    private static final Pattern MBOX = Pattern.compile("From \\S+.*\\d{4}.*");
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,70})[ \\t]*:(.*)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
    /** Mail that went through many hands collects some hundred lines. */
    private static final int MOST_LINES = 2_000;

    static MailSignature of(String text) {
        Set<String> machine = new HashSet<>();
        Set<String> human = new HashSet<>();
        boolean addressed = false;
        boolean first = true;
        boolean any = false;
        for (String line : (Iterable<String>) text.lines().limit(MOST_LINES)::iterator) {
            boolean blank = line.isBlank();
            if (blank && any) {
                return new MailSignature(machine, human, addressed);
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                String name = field.group(1).toLowerCase(Locale.ROOT);
                any = true;
                machine.addAll(MACHINE.contains(name) ? Set.of(name) : Set.of());
                human.addAll(HUMAN.contains(name) ? Set.of(name) : Set.of());
                addressed |=
                        name.equals("from") && ADDRESS.matcher(field.group(2)).find();
            } else if (!blank && !isAllowed(line, first, any)) {
                return NONE;
            }
            first &= blank;
        }
        return any ? new MailSignature(machine, human, addressed) : NONE;
    }

    /** A folded line below a field; before the first one the line that mailboxes put above each mail. */
    private static boolean isAllowed(String line, boolean first, boolean any) {
        boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
        return any ? folded : first && MBOX.matcher(line).matches();
    }

    /** @param said the sender says that it is mail */
    boolean isMail(boolean said) {
        int all = machine.size() + human.size();
        boolean sent = !machine.isEmpty() && !human.isEmpty() || machine.size() > 1 && machine.contains("mime-version");
        return all >= 2 && (said || sent || addressed);
    }
}
