package org.copytaster.ingest.receipt;

import java.util.List;
import org.copytaster.ingest.catalog.ArticleSubmitted;

/** What one attempt at a receipt came to. */
sealed interface Result {

    record Delivered(List<ArticleSubmitted> articles) implements Result {
        ReceiptStatus status() {
            return articles.stream().allMatch(ArticleSubmitted::isUnchanged)
                    ? ReceiptStatus.UNCHANGED
                    : ReceiptStatus.DELIVERED;
        }
    }

    record Quarantined(String code, String detail, String signature) implements Result {}

    record Waiting(String detail) implements Result {}

    /** The catalog broke over it: once too often, and it is put aside. */
    record Failed(String detail) implements Result {}

    /** Not its turn; it was put back. */
    record PutBack() implements Result {}
}
