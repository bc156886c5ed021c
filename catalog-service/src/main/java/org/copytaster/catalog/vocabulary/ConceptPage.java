package org.copytaster.catalog.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * One page of a vocabulary.
 *
 * @param total of all pages
 * @param next cursor of the next page, or null on the last
 */
record ConceptPage(List<Item> items, int total, String next) {

    /**
     * @param label in the caller's language, or the nearest there is
     * @param matched the label that {@code q} was found in, where that is another one; else null
     * @param narrower how many lie right below it
     * @param retired since when, or null
     * @param articles how many carry it; null unless asked for
     */
    record Item(
            String code,
            String qcode,
            String uri,
            String label,
            String language,
            Labels.Localized matched,
            List<String> broader,
            int narrower,
            Instant retired,
            Long articles) {}
}
