package org.copytaster.ingest.normalize;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seventeen topics at the top of the IPTC's Media Topics, in English, for senders that give only the code. What lies
 * below them is the business of a vocabulary. Source: https://cv.iptc.org/newscodes/mediatopic/
 */
final class MediaTopics {
    private static final Pattern CODE =
            Pattern.compile("(?:medtop:|https?://cv\\.iptc\\.org/newscodes/mediatopic/)(\\d{2})000000");
    private static final Map<String, String> TOP = Map.ofEntries(
            Map.entry("01", "arts, culture, entertainment and media"),
            Map.entry("02", "crime, law and justice"),
            Map.entry("03", "disaster, accident and emergency incident"),
            Map.entry("04", "economy, business and finance"),
            Map.entry("05", "education"),
            Map.entry("06", "environment"),
            Map.entry("07", "health"),
            Map.entry("08", "human interest"),
            Map.entry("09", "labour"),
            Map.entry("10", "lifestyle and leisure"),
            Map.entry("11", "politics"),
            Map.entry("12", "religion and belief"),
            Map.entry("13", "science and technology"),
            Map.entry("14", "society"),
            Map.entry("15", "sport"),
            Map.entry("16", "conflict, war and peace"),
            Map.entry("17", "weather"));

    private static final Pattern ADDRESS = Pattern.compile("https?://cv\\.iptc\\.org/newscodes/mediatopic/(\\d{8})/?");

    private MediaTopics() {}

    /** The address of a topic as a QCode, so that one topic is one subject however it was sent; any other code as it is. */
    static String code(String code) {
        Matcher address = ADDRESS.matcher(code);
        return address.matches() ? "medtop:" + address.group(1) : code;
    }

    /** @param code as documents write it, a QCode or the full address */
    static Optional<String> name(String code) {
        Matcher matcher = CODE.matcher(code.strip());
        return matcher.matches() ? Optional.ofNullable(TOP.get(matcher.group(1))) : Optional.empty();
    }
}
