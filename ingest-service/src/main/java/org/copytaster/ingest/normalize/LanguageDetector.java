package org.copytaster.ingest.normalize;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells seven languages apart by their small words. It answers only when it is sure: a sentence or two of running text,
 * with a clear lead over the next language.
 */
final class LanguageDetector {
    private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();
    private static final int ENOUGH = 4;
    private static final double CLEAR_LEAD = 1.5;
    private static final double DENSE = 0.1;
    private static final int WORDS_READ = 2000;

    static {
        put(
                "en",
                "the of and to in is was that for with on as at by from it he she they be has have had are were this which not but or his her its who will would said after an about been");
        put(
                "de",
                "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch");
        put(
                "fr",
                "le la les de des et un une du en est que qui dans pour au aux par sur pas plus ne se ce sont avec il elle son sa ses ont été mais ou où leur cette nous vous être comme après selon à d l");
        put(
                "es",
                "el la los las de que y en un una del se por con para su al lo como más pero sus le ya o fue este ha sí porque esta son entre cuando muy sin sobre también hasta hay donde es según");
        put(
                "it",
                "il lo la gli le di che e un una del della dei delle in per con non si da al è sono ha come più ma anche nel nella dal alla o se ci questo questa dopo hanno suo sua stato essere tra");
        put(
                "pt",
                "o a os as de que e em um uma do da dos das no na nos nas para com não por se mais como mas ao foi ele ela seu sua ou quando muito já está também só pelo pela até isso são à após");
        put(
                "nl",
                "de het een en van in is dat op te voor met zijn die niet aan er om ook als dan maar bij uit door nog naar heeft worden wordt over tot na hij zij ze deze dit werd zich geen meer was");
    }

    private LanguageDetector() {}

    private static void put(String language, String words) {
        SMALL_WORDS.put(language, Set.of(words.split(" ")));
    }

    /** The language as its two-letter code. */
    static Optional<String> detect(String text) {
        List<String> words = Pattern.compile("[^\\p{L}\\p{M}]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_READ)
                .toList();
        List<Map.Entry<String, Long>> ranking = SMALL_WORDS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words.stream()
                        .filter(entry.getValue()::contains)
                        .count()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        long best = ranking.getFirst().getValue();
        boolean sure = best >= ENOUGH
                && best >= words.size() * DENSE
                && best >= ranking.get(1).getValue() * CLEAR_LEAD;
        return sure ? Optional.of(ranking.getFirst().getKey()) : Optional.empty();
    }

    /** The two- or three-letter code of a declared tag such as {@code en-GB} or {@code de_AT}. */
    static Optional<String> primary(String tag) {
        String primary = tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        boolean known =
                primary.matches("[a-z]{2}") && Set.of(Locale.getISOLanguages()).contains(primary);
        return known || primary.matches("[a-z]{3}") && !primary.equals("und") ? Optional.of(primary) : Optional.empty();
    }
}
