package org.copytaster.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import org.copytaster.catalog.problem.Problem.Violation;
import org.copytaster.catalog.problem.ProblemException;
import org.jboss.logging.Logger;

/** How many articles a list has, whose parameters are kept as text. */
@ApplicationScoped
public class ListedCounts {
    private static final Logger LOG = Logger.getLogger(ListedCounts.class);

    private final ArticleSearch search;
    private final Validator validator;

    ListedCounts(ArticleSearch search, Validator validator) {
        this.search = search;
        this.validator = validator;
    }

    /** @throws ProblemException 422 where the list would not take these parameters */
    public void requireValid(String query) {
        ListQuery list = ListQuery.parse(query);
        List<Violation> violations =
                validator.validate(list).stream().map(ListedCounts::violation).toList();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        list.text();
        list.filters();
        list.order();
        list.wantedFacets();
    }

    /** @return null for what was saved when other parameters were taken */
    public Long of(String query) {
        try {
            return search.count(ListQuery.parse(query));
        } catch (ProblemException e) {
            LOG.debugf(e, "No list has the parameters %s", query);
            return null;
        }
    }

    private static Violation violation(ConstraintViolation<ListQuery> violation) {
        return new Violation("query." + violation.getPropertyPath(), violation.getMessage());
    }
}
