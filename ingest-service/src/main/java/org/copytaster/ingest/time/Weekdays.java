package org.copytaster.ingest.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The days of the week in seven languages, in full and as they are shortened. */
final class Weekdays {
    private static final Map<String, DayOfWeek> NAMES = new HashMap<>();

    static {
        put("monday tuesday wednesday thursday friday saturday sunday");
        put("mon tue wed thu fri sat sun");
        put("mon tues weds thur fri sat sun");
        put("mon tue wed thurs fri sat sun");
        put("montag dienstag mittwoch donnerstag freitag samstag sonntag");
        put("mo di mi do fr sonnabend so");
        put("mo di mi do fr sa so");
        put("lundi mardi mercredi jeudi vendredi samedi dimanche");
        put("lun mar mer jeu ven sam dim");
        put("lunes martes miercoles jueves viernes sabado domingo");
        put("lun mar mie jue vie sab dom");
        put("lunedi martedi mercoledi giovedi venerdi sabato domenica");
        put("lun mar mer gio ven sab dom");
        put("segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo");
        put("segunda terca quarta quinta sexta sabado domingo");
        put("seg ter qua qui sex sab dom");
        put("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");
        put("ma di wo do vr za zo");
    }

    private Weekdays() {}

    static Optional<DayOfWeek> of(String word) {
        return Optional.ofNullable(NAMES.get(Words.plain(word)));
    }

    private static void put(String week) {
        String[] names = week.split(" ");
        for (int i = 0; i < names.length; i++) {
            NAMES.putIfAbsent(names[i], DayOfWeek.of(i + 1));
        }
    }
}
