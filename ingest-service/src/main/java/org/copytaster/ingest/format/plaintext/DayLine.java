package org.copytaster.ingest.format.plaintext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.ingest.time.TimeLabel;
import org.copytaster.ingest.time.WrittenTime;

/**
 * A line that gives the day and nothing else: "Published: 18 November 2026, 07:40 CET | Updated: 09:15".
 *
 * @param published as written, with its label; or null
 * @param modified as written; or null
 * @param complete whether the times are all that the line says; else it names a place before them, or a time of no day
 */
public record DayLine(String published, String modified, boolean complete) {
    private static final int LONGEST = 160;

    /** Where a second time begins: behind a stroke, or at its own label. */
    private static final Pattern SECOND = Pattern.compile(
            "(?iu)\\s*[|•·;/()–—-]\\s*(?=\\p{L}+[^\\d|]{0,30}\\d)|[,.]?\\s+(?=(?:last |zuletzt |dernière |última |ultimo |laatst )?(?:updated|modified|aktualisiert|geändert|mise? à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|modificat[oa]|bijgewerkt|gewijzigd)(?!\\p{L}))");

    private static final Pattern PLACE =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3}(?:,| [-–—|·])\\s+(?=\\S)");
    private static final Pattern CLOCK = Pattern.compile("\\d\\s?[:.h]\\s?\\d\\d|\\d\\s?(?:[ap]\\.?m|uhr|h)\\b");
    private static final int SHORT_LINE = 70;

    /** Whether the line is a time and nothing else. */
    public static boolean matches(String line) {
        return read(line).filter(DayLine::complete).isPresent();
    }

    static Optional<DayLine> read(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return single(line)
                .or(() -> pair(SECOND.split(line, 2)))
                .or(() -> placed(line))
                .or(() -> unknown(line));
    }

    private static Optional<DayLine> single(String text) {
        return WrittenTime.find(text)
                .map(_ -> isModified(text) ? new DayLine(null, text, true) : new DayLine(text, null, true));
    }

    private static boolean isModified(String text) {
        return TimeLabel.of(text)
                .filter(label -> label.label() == TimeLabel.MODIFIED)
                .isPresent();
    }

    private static Optional<DayLine> pair(String[] halves) {
        if (halves.length < 2) {
            return Optional.empty();
        }
        Optional<DayLine> first = single(halves[0].strip());
        Optional<DayLine> second = single(halves[1].replaceFirst("\\)$", "").strip());
        return first.flatMap(one -> second.flatMap(one::and));
    }

    private Optional<DayLine> and(DayLine other) {
        if (published != null && other.modified != null) {
            return Optional.of(new DayLine(published, other.modified, true));
        }
        boolean turned = modified != null && other.published != null;
        return turned ? Optional.of(new DayLine(other.published, modified, true)) : Optional.empty();
    }

    /** "Puerto Norte - 24 ABR 2025 - 14:30 CEST"; a year has to be there, or any sentence's beginning may be one. */
    private static Optional<DayLine> placed(String line) {
        Matcher place = PLACE.matcher(line);
        if (!place.find()) {
            return Optional.empty();
        }
        String rest = line.substring(place.end());
        return WrittenTime.find(rest).filter(time -> time.year() != null).map(_ -> new DayLine(rest, null, false));
    }

    /** "Publié aujourd’hui à 14h30": it speaks of the time, and not so that it could be read later. */
    private static Optional<DayLine> unknown(String line) {
        boolean labelled = TimeLabel.of(line).isPresent() && CLOCK.matcher(line).find();
        return labelled && line.length() < SHORT_LINE && !Sentences.isFinished(line)
                ? Optional.of(new DayLine(null, null, false))
                : Optional.empty();
    }
}
