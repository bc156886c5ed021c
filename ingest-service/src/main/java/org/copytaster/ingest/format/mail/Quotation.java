package org.copytaster.ingest.format.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another mail that stands as text below a mail's own: where it begins, what its header says, where its text begins.
 *
 * @param forward whether it says that it was passed on
 */
record Quotation(int start, int text, MailHeader header, boolean forward) {
    private static final Pattern FORWARDED = Pattern.compile(
            "(?imu)^[> ]*[-–—_*\\s]{0,20}(?:begin )?(?:forwarded (?:message|e-?mail)|(?:anfang der )?weitergeleiteten? (?:nachricht|e-?mail)|(?:début du )?message (?:transféré|transmis|réexpédié)|mensaje reenviado|(?:inizio )?messaggio inoltrato|(?:begin )?doorgestuurd bericht|mensagem (?:encaminhada|reencaminhada))[-–—_*: ]{0,20}$");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?iu)^[> ]*[-–—_* ]{0,20}(?:original (?:message|mail)|ursprüngliche nachricht|original-?nachricht|message d[’']origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)[-–—_*: ]{0,20}$");
    private static final Pattern FIELD = Pattern.compile(
            "(?iu)^[> ]*\\**(from|von|de|da|van|sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha|inviato|data|verzonden|to|an|à|para|a|aan|cc|subject|betreff|objet|asunto|oggetto|onderwerp|assunto|reply-to|antwort an)\\**\\s?:\\**\\s*(.*)$");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("von", "from"),
            Map.entry("de", "from"),
            Map.entry("da", "from"),
            Map.entry("van", "from"),
            Map.entry("sent", "date"),
            Map.entry("gesendet", "date"),
            Map.entry("datum", "date"),
            Map.entry("envoyé", "date"),
            Map.entry("enviado", "date"),
            Map.entry("enviado el", "date"),
            Map.entry("fecha", "date"),
            Map.entry("inviato", "date"),
            Map.entry("data", "date"),
            Map.entry("verzonden", "date"),
            Map.entry("betreff", "subject"),
            Map.entry("objet", "subject"),
            Map.entry("asunto", "subject"),
            Map.entry("oggetto", "subject"),
            Map.entry("onderwerp", "subject"),
            Map.entry("assunto", "subject"));
    /** Fields that are long enough to be folded. */
    private static final Set<String> RECIPIENTS = Set.of("to", "an", "à", "para", "a", "aan", "cc");

    private static final int ENOUGH_FIELDS = 3;
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_HEADER = 60;

    static boolean isForward(String text) {
        return FORWARDED.matcher(text).find();
    }

    /** The first one. */
    static Optional<Quotation> in(List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = lines.get(i);
            boolean forward = isShort(line) && FORWARDED.matcher(line).matches();
            boolean marked = forward || isShort(line) && ORIGINAL.matcher(line).matches();
            if (!marked && !isField(line)) {
                continue;
            }
            Header header = header(lines, marked ? skipBlank(lines, i + 1) : i);
            if (marked || header.fields().size() >= ENOUGH_FIELDS && header.has("from")) {
                return Optional.of(new Quotation(i, header.end(), new MailHeader(header.fields()), forward));
            }
            i = Math.max(i, header.end() - 1);
        }
        return Optional.empty();
    }

    /** Names and values one below the other; in HTML each may be a paragraph. */
    private static Header header(List<String> lines, int from) {
        MailHeader header = MailHeader.empty();
        String open = "";
        int i = from;
        while (i < Math.min(lines.size(), from + LONGEST_HEADER)) {
            Matcher field = FIELD.matcher(isShort(lines.get(i)) ? lines.get(i) : "");
            int next = skipBlank(lines, i);
            if (field.matches()) {
                String written = field.group(1).toLowerCase(Locale.ROOT);
                open = NAMES.getOrDefault(written, written);
                header.put(open, field.group(2).replaceAll("\\*+$", "").strip());
            } else if (next > i && next < lines.size() && isField(lines.get(next)) && !open.isEmpty()) {
                i = next;
                continue;
            } else if (!RECIPIENTS.contains(open) || next > i) {
                break;
            }
            i++;
        }
        return new Header(header.fields(), i);
    }

    /** @param end where the text begins */
    private record Header(Map<String, List<String>> fields, int end) {
        boolean has(String name) {
            return fields.containsKey(name);
        }
    }

    private static boolean isField(String line) {
        return isShort(line) && FIELD.matcher(line).matches();
    }

    private static boolean isShort(String line) {
        return line.length() <= LONGEST_LINE;
    }

    private static int skipBlank(List<String> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }
}
