package org.copytaster.ingest.time;

import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The months in seven languages, in full or cut off; a beginning that two months share is neither. */
final class MonthNames {
    private static final int SHORTEST = 3;
    private static final Map<String, Month> NAMES = new HashMap<>();

    static {
        put("january february march april may june july august september october november december");
        put("januar februar marz april mai juni juli august september oktober november dezember");
        put("janner feber marz april mai juni juli august september oktober november dezember");
        put("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");
        put("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        put("enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre");
        put("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");
        put("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro");
        put("januari februari maart april mei juni juli augustus september oktober november december");
        put("januari februari mrt april mei juni juli augustus september oktober november december");
    }

    private MonthNames() {}

    static Optional<Month> of(String word) {
        return Optional.ofNullable(NAMES.get(Words.plain(word)));
    }

    private static void put(String year) {
        String[] names = year.split(" ");
        for (int i = 0; i < names.length; i++) {
            for (int length = SHORTEST; length <= names[i].length(); length++) {
                put(names[i].substring(0, length), Month.of(i + 1));
            }
        }
    }

    /** "jui" begins juin and juillet, so it stays in the map as nobody's. */
    private static void put(String name, Month month) {
        Month known = NAMES.get(name);
        NAMES.put(name, known == null && !NAMES.containsKey(name) || known == month ? month : null);
    }
}
