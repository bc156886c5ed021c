package org.copytaster.catalog.collection;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.copytaster.catalog.problem.ProblemException;

/**
 * Where in the order an article is to stand. At most one of them; none leaves one that is there where it is, and puts a new
 * one at the end.
 *
 * @param at {@code first} or {@code last}
 */
record Position(
        UUID before,
        UUID after,
        @Pattern(regexp = "first|last") String at) {
    static final Position UNSAID = new Position(null, null, null);

    /** @throws ProblemException 422 where it says two things */
    static Position of(Position sent) {
        Position position = sent == null ? UNSAID : sent;
        if (Stream.of(position.before, position.after, position.at)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw ProblemException.invalid("", "only one of before, after and at can be true");
        }
        return position;
    }

    boolean isUnsaid() {
        return equals(UNSAID);
    }
}
