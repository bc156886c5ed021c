package org.copytaster.ui.catalog;

import java.time.Instant;

/**
 * Who edits an article, and until when unless it is renewed.
 *
 * @param user ends with the token's subject
 * @param keptDraft the version that holds what somebody else had not saved, where the lock passed from them just now
 */
public record Lock(String by, String user, Instant since, Instant until, Integer keptDraft) {
    public boolean isHeldBy(String subject) {
        return user.endsWith(":" + subject);
    }
}
