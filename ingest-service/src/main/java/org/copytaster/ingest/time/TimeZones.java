package org.copytaster.ingest.time;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Zones as they are written behind a time. Short forms that mean several zones far apart (IST) are not among them.
 * "ET" is whatever holds in New York on that day.
 */
final class TimeZones {
    private static final Map<String, ZoneId> NAMES = new HashMap<>();

    static {
        put("Z", "z ut utc gmt");
        put("+01:00", "bst cet mez west wat");
        put("Z", "wet");
        put("+02:00", "cest mesz eet sast cat");
        put("+03:00", "eest msk eat trt");
        put("-05:00", "est");
        put("-04:00", "edt");
        put("-06:00", "cst");
        put("-05:00", "cdt");
        put("-07:00", "mst");
        put("-06:00", "mdt");
        put("-08:00", "pst");
        put("-07:00", "pdt");
        put("-09:00", "akst");
        put("-08:00", "akdt");
        put("-10:00", "hst");
        put("-03:00", "brt");
        put("+08:00", "hkt sgt");
        put("+09:00", "jst kst");
        put("+10:00", "aest");
        put("+11:00", "aedt");
        put("+12:00", "nzst");
        put("+13:00", "nzdt");
        put("America/Halifax", "at");
        put("America/New_York", "et");
        put("America/Chicago", "ct");
        put("America/Denver", "mt");
        put("America/Los_Angeles", "pt");
        cities("Europe/London", "london|londres|londra|londen");
        cities("Europe/Paris", "paris|parigi|parijs");
        cities("Europe/Berlin", "berlin|berlino|berlín|berlim|berlijn");
        cities("Europe/Madrid", "madrid");
        cities("Europe/Rome", "rome|rom|roma");
        cities("Europe/Lisbon", "lisbon|lisboa|lissabon|lisbonne|lisbona");
        cities("Europe/Amsterdam", "amsterdam");
        cities("Europe/Brussels", "brussels|brüssel|bruxelles|bruselas|brussel");
        cities("Europe/Vienna", "vienna|wien|vienne|viena");
        cities("Europe/Zurich", "zurich|zürich");
        cities("Europe/Kyiv", "kyiv|kiev|kiew");
        cities("Europe/Moscow", "moscow|moskau|moscou|moscú|mosca|moskou");
        cities("America/New_York", "new york");
        cities("America/Sao_Paulo", "brasília|brasilia");
        for (String zone :
                new String[] {"eastern New_York", "central Chicago", "mountain Denver", "pacific Los_Angeles"}) {
            String name = zone.substring(0, zone.indexOf(' '));
            ZoneId id = ZoneId.of("America/" + zone.substring(zone.indexOf(' ') + 1));
            NAMES.put(name, id);
            NAMES.put(name + " time", id);
        }
        NAMES.put("hora peninsular", ZoneId.of("Europe/Madrid"));
    }

    private static final Pattern NAMED = Pattern.compile(NAMES.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?iu)[(\\[]?(", ")(?![\\p{L}+-]|/\\p{L})[)\\]]?")));
    private static final Pattern OFFSET =
            Pattern.compile("(?i)[(\\[]?(?:UTC|GMT)?\\s?([+−-])(\\d{1,2})(?::?(\\d{2}))?(?!\\d)[)\\]]?");
    private static final Pattern BARE_HOUR = Pattern.compile("[+−-]\\d{1,2}");

    /** Elsewhere a sign and two digits may be anything; ISO 8601 sets them right behind the seconds. */
    private static final Pattern ISO_HOUR =
            Pattern.compile("(?<=:\\d\\d:\\d\\d|:\\d\\d[.,]\\d{1,9})([+-])(\\d{2})(\\d{2})?(?![:\\d])");

    private static final Pattern REGION = Pattern.compile("[(\\[]?(\\p{Lu}[A-Za-z]+(?:/[A-Za-z_]+){1,2})[)\\]]?");

    /** Says that there is a zone and not which. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?iu)[(\\[]?(?:local time|local|ortszeit|heure locale|hora local|ora locale|plaatselijke tijd)(?!\\p{L})[)\\]]?");

    private TimeZones() {}

    static boolean skipLocal(Cursor cursor) {
        return cursor.skip(LOCAL);
    }

    static Optional<ZoneId> read(Cursor cursor) {
        Optional<ZoneId> named =
                cursor.read(NAMED).map(match -> NAMES.get(match.group(1).toLowerCase(Locale.ROOT)));
        if (named.isPresent()) {
            return named;
        }
        int start = cursor.position();
        Optional<MatchResult> offset = cursor.read(OFFSET);
        if (offset.isPresent() && !BARE_HOUR.matcher(offset.get().group()).matches()) {
            return offset.map(TimeZones::offset);
        }
        cursor.backTo(start);
        return cursor.read(ISO_HOUR).map(TimeZones::offset).or(() -> cursor.read(REGION)
                .map(match -> ZoneId.of(match.group(1))));
    }

    private static ZoneId offset(MatchResult offset) {
        String sign = offset.group(1).equals("+") ? "+" : "-";
        String minutes = offset.group(3) == null ? "00" : offset.group(3);
        return ZoneId.of(sign + (offset.group(2).length() < 2 ? "0" : "") + offset.group(2) + ":" + minutes);
    }

    private static void put(String zone, String names) {
        for (String name : names.split(" ")) {
            NAMES.put(name, ZoneId.of(zone));
        }
    }

    private static void cities(String zone, String names) {
        for (String city : names.split("\\|")) {
            for (String form :
                    new String[] {"%s time", "%ser zeit", "heure de %s", "hora de %s", "ora di %s", "%sse tijd"}) {
                NAMES.put(String.format(form, city), ZoneId.of(zone));
            }
        }
    }
}
