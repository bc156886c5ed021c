package org.copytaster.catalog.state;

import java.time.Instant;

/**
 * A question or fact check that nobody has answered, as far as it is told to who wanted to publish.
 *
 * @param id the annotation's address
 * @param motivation {@code questioning} or {@code assessing}
 * @param text what it says, or null where that is no plain text
 */
public record OpenQuestion(String id, String motivation, String creator, Instant created, String text) {}
