package org.copytaster.ui.submit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.ui.ingest.Receipt;
import org.copytaster.ui.look.Count;

/**
 * A document that was handed to ingest, and what became of it.
 *
 * @param headlines of the articles in it, in their order; empty where they are not known
 */
record Sent(String name, List<String> headlines, Receipt receipt) {

    static Sent of(Entry entry, Receipt receipt) {
        return new Sent(
                entry.name(),
                entry.reading() instanceof Reading.Read(Outline outline)
                        ? outline.articles().stream()
                                .map(Outline.Line::headline)
                                .toList()
                        : List.of(),
                receipt);
    }

    Sent with(Receipt receipt) {
        return new Sent(name, headlines, receipt);
    }

    /** What it is called: its headline, if it is one article. */
    String title() {
        return headlines.size() == 1 ? headlines.getFirst() : name;
    }

    /** A catalog that dropped a repetition has fewer articles than the document; then no headline can be told. */
    String headline(int article) {
        return headlines.size() == receipt.articles().size() ? headlines.get(article) : "Article " + (article + 1);
    }

    String outcome() {
        return switch (receipt.status()) {
            case received, normalized -> "On its way: stored, not on the desk yet";
            case quarantined ->
                "In quarantine"
                        + (receipt.problem() == null
                                ? ""
                                : ": " + receipt.problem().detail());
            case delivered, unchanged -> receipt.articles().size() == 1 ? ofOne() : ofMany();
        };
    }

    private String ofOne() {
        Receipt.Article article = receipt.articles().getFirst();
        return switch (article.outcome()) {
            case "created" -> "New article";
            case "updated" -> "New version " + article.version();
            case "unchanged" -> "Already there, word for word";
            default -> article.outcome();
        };
    }

    private String ofMany() {
        if (receipt.articles().isEmpty()) {
            return "No article in it";
        }
        long created = count("created");
        long updated = count("updated");
        long unchanged = count("unchanged");
        List<String> parts = new ArrayList<>();
        if (created > 0) {
            parts.add(Count.number(created) + " new");
        }
        if (updated > 0) {
            parts.add(Count.of(updated, "new version"));
        }
        if (unchanged > 0) {
            parts.add(Count.number(unchanged) + " already there");
        }
        return parts.stream().collect(joining(", "));
    }

    private long count(String outcome) {
        return receipt.articles().stream()
                .filter(article -> outcome.equals(article.outcome()))
                .count();
    }
}
