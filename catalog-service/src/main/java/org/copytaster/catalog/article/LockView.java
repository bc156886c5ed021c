package org.copytaster.catalog.article;

import java.time.Instant;

/**
 * Who edits the article at the moment.
 *
 * @param by what people read
 * @param user who that is: {@code urn:copytaster:user:} and the token's subject, as in annotations
 * @param until when it ends by itself
 */
public record LockView(String by, String user, Instant since, Instant until) {
    public static LockView of(Lease lease) {
        return new LockView(lease.name(), "urn:copytaster:user:" + lease.holder(), lease.since(), lease.until());
    }
}
