package org.copytaster.ingest.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.copytaster.ingest.catalog.ArticleSubmission;
import org.copytaster.ingest.catalog.ArticleSubmitted;
import org.copytaster.ingest.catalog.Catalog;
import org.copytaster.ingest.catalog.Delivery;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Identity;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.normalize.Normalizer;
import org.jboss.logging.Logger;

/** One attempt at one receipt: normalize, deliver. Holds no transaction while it waits for the catalog. */
@ApplicationScoped
class Processing {
    private static final Logger LOG = Logger.getLogger(Processing.class);

    private final WorkQueue queue;
    private final Catalog catalog;
    private final Normalizer normalizer;

    Processing(WorkQueue queue, Catalog catalog, Normalizer normalizer) {
        this.queue = queue;
        this.catalog = catalog;
        this.normalizer = normalizer;
    }

    Result attempt(Lease lease) {
        RawDocument document = queue.document(lease).orElseThrow();
        Normalization normalization;
        try {
            normalization = normalizer.normalize(document);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return broken(lease, e);
        }
        return switch (normalization) {
            case Normalization.Rejected(Normalization.Reason reason, String detail) ->
                new Result.Quarantined(reason.code(), detail, reason.code());
            case Normalization.Normalized normalized -> {
                String source = document.hints().source();
                yield switch (queue.normalized(lease, OrderingKey.of(normalized.articles(), source))) {
                    case Turn.Now _ -> deliver(normalized.articles(), source);
                    case Turn.Later _ -> new Result.PutBack();
                    case Turn.Superseded(UUID by) ->
                        new Result.Quarantined(
                                "superseded",
                                "Receipt " + by + " brought a later state of the same article",
                                "superseded");
                };
            }
        };
    }

    /** A fault of ours, or more than we can hold: put aside, to be run again after the fix. Equal faults break at the same line. */
    private static Result broken(Lease lease, Throwable e) {
        LOG.errorf(e, "Normalizing %s failed", lease.id());
        String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        String fault = e.getClass().getSimpleName() + where;
        return new Result.Quarantined("pipeline-failed", fault, "pipeline-failed:" + fault);
    }

    /** Of a feed's items the others are with the catalog all the same; a replay delivers them again and does no harm. */
    private static Result refused(List<Delivery.Refused> refused, int all) {
        Delivery.Refused first = refused.getFirst();
        String which = all == 1 ? "" : refused.size() + " of " + all + " articles; the first: ";
        return new Result.Quarantined("catalog-refused", which + first.detail(), first.signature());
    }

    private Result deliver(List<NormalizedArticle> articles, String source) {
        List<ArticleSubmitted> submitted = new ArrayList<>();
        List<Delivery.Refused> refused = new ArrayList<>();
        for (NormalizedArticle article : articles) {
            var id = Identity.of(article, source).articleId();
            switch (catalog.deliver(id, ArticleSubmission.of(article, source))) {
                case Delivery.Accepted(ArticleSubmitted answer) -> submitted.add(answer);
                case Delivery.Refused refusal -> refused.add(refusal);
                case Delivery.Failed(String detail) -> {
                    return new Result.Failed(detail);
                }
                case Delivery.Unavailable(String detail) -> {
                    return new Result.Waiting(detail);
                }
            }
        }
        return refused.isEmpty() ? new Result.Delivered(List.copyOf(submitted)) : refused(refused, articles.size());
    }
}
