package org.copytaster.catalog.lock;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.copytaster.catalog.article.Lease;
import org.copytaster.catalog.article.LockView;

/**
 * Who edits an article, and until when unless it is renewed.
 *
 * @param by what people read
 * @param user {@code urn:copytaster:user:} and the token's subject
 * @param draft what the holder has not saved; shown to the holder alone
 * @param keptDraft the version that holds what somebody else had not saved, where the lock passed from them just now
 */
public record HeldLock(String by, String user, Instant since, Instant until, Draft draft, Integer keptDraft) {

    /**
     * @param version what it was written on
     * @param change a JSON Merge Patch
     */
    public record Draft(int version, JsonNode change, Instant saved) {
        static Draft of(LockDraft draft) {
            return new Draft(draft.version, draft.draft, draft.saved);
        }
    }

    static HeldLock of(Lease lease, Draft draft, Integer keptDraft) {
        LockView view = LockView.of(lease);
        return new HeldLock(view.by(), view.user(), view.since(), view.until(), draft, keptDraft);
    }
}
