package org.copytaster.catalog.annotation.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.copytaster.catalog.problem.Problem;

/**
 * What became of annotations that were brought in together.
 *
 * @param created new ones
 * @param known those that were there already, or had been and were deleted here
 * @param refused those that cannot be taken
 */
record Imported(int created, int known, List<Refused> refused) {

    /**
     * @param index in what was sent, from 0
     * @param id that it came with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refused(int index, String id, Problem problem) {}
}
