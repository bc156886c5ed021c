package org.copytaster.catalog.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import org.copytaster.catalog.problem.ProblemException;

/**
 * Somebody edits an article until then, unless they say again that they do.
 *
 * @param holder the token's subject
 * @param name what people read
 */
@Embeddable
public record Lease(
        @Column(name = "lock_holder") String holder,
        @Column(name = "lock_name") String name,
        @Column(name = "lock_since") Instant since,
        @Column(name = "lock_until") Instant until) {

    public boolean isHeldBy(String subject) {
        return holder.equals(subject);
    }

    /** 409 for somebody else. */
    public ProblemException isInTheWay() {
        return ProblemException.conflict(
                "locked",
                "Somebody is editing it",
                "%s has been editing it since %s; the lock ends at %s unless it is renewed"
                        .formatted(name, since, until),
                Map.of("lock", LockView.of(this)));
    }

    boolean isOverAt(Instant now) {
        return !until.isAfter(now);
    }
}
