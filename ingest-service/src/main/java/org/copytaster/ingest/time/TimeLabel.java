package org.copytaster.ingest.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before a time and says what happened then: "Published:", "Aktualisiert am", "Mis à jour le". */
public enum TimeLabel {
    PUBLISHED(
            "(?:first |originally )?(?:published|posted|issued|created|released)|date|date published|publication date",
            "(?:erst)?veröffentlicht|erschienen|erstellt|datum",
            "publiée?|parue?|créée?|mise? en ligne",
            "publicad[oa]|creado|fecha",
            "pubblicat[oa]|data",
            "gepubliceerd|geplaatst"),
    MODIFIED(
            "(?:last |most recently )?(?:updated|modified|revised|edited)|last update|update",
            "(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|letzte aktualisierung|update|stand",
            "mise? à jour|modifié|actualisé|dernière mise à jour",
            "(?:última )?(?:actualizad[oa]|actualización|modificad[oa])|atualizad[oa]|(?:última )?atualização",
            "(?:ultimo )?aggiornat[oa]|ultimo aggiornamento|modificat[oa]",
            "(?:laatst )?(?:bijgewerkt|gewijzigd|aangepast)|laatste update");

    private static final String PREPOSITION = "(?:\\s+(?:on|at|am|vom|le|el|il|op|em|a))?";

    private final Pattern pattern;
    private final Pattern english;

    TimeLabel(String english, String... others) {
        this.pattern = pattern(english + "|" + String.join("|", others));
        this.english = pattern(english + "|stand|datum|update");
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?iu)(?:" + words + ")" + PREPOSITION + "(?:\\s*[:：]\\s*|\\s+(?=\\S))");
    }

    /** @param rest what is labelled; @param dayFirst the label's language writes no month before its day */
    public record Labelled(TimeLabel label, String rest, boolean dayFirst) {}

    public static Optional<Labelled> of(String text) {
        for (TimeLabel label : List.of(MODIFIED, PUBLISHED)) {
            Matcher matcher = label.pattern.matcher(text);
            if (matcher.lookingAt()) {
                boolean dayFirst = !label.english.matcher(text).lookingAt();
                return Optional.of(new Labelled(label, text.substring(matcher.end()), dayFirst));
            }
        }
        return Optional.empty();
    }
}
