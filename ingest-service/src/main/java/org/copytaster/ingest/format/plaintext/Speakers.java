package org.copytaster.ingest.format.plaintext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who speaks in a transcript: the names in front of its turns. A name that comes once is no speaker yet. */
record Speakers(Set<String> names) {
    private static final Pattern LABEL = Pattern.compile(
            "^(\\p{Lu}[\\p{L}\\p{M}.'’-]{0,25}(?: [\\p{L}\\p{M}.'’-]{1,20}){0,3})(?: \\([^)]{1,40}\\))?\\s?:(?=\\s+\\S)");
    private static final Set<String> QUESTION_AND_ANSWER = Set.of(
            "Q",
            "A",
            "F",
            "R",
            "P",
            "D",
            "V",
            "Question",
            "Answer",
            "Frage",
            "Antwort",
            "Réponse",
            "Pregunta",
            "Respuesta",
            "Domanda",
            "Risposta",
            "Pergunta",
            "Resposta",
            "Vraag",
            "Antwoord");
    private static final int LONGEST_LABEL = 150;
    private static final int FEWEST_TURNS = 4;

    static Speakers of(List<Line> lines) {
        Map<String, Integer> turns = new HashMap<>();
        for (Line line : lines) {
            label(line.text()).ifPresent(name -> turns.merge(name, 1, Integer::sum));
        }
        Set<String> names = turns.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 || QUESTION_AND_ANSWER.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int all = names.stream().mapToInt(turns::get).sum();
        boolean talk = names.size() > 1 && (all >= FEWEST_TURNS || QUESTION_AND_ANSWER.containsAll(names));
        return new Speakers(talk ? names : Set.of());
    }

    boolean beginTurn(String text) {
        return !names.isEmpty() && label(text).filter(names::contains).isPresent();
    }

    private static Optional<String> label(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon > LONGEST_LABEL || !Character.isUpperCase(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher matcher = LABEL.matcher(text);
        return matcher.find() && !Captions.isLabelled(text) ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
