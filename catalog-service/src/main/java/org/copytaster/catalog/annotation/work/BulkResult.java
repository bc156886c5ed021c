package org.copytaster.catalog.annotation.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.copytaster.catalog.problem.Problem;

/**
 * What became of one annotation in a change of several.
 *
 * @param status as the change of this one alone would have been answered
 * @param revision that it has now
 * @param problem why it was not changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BulkResult(String id, int status, Integer revision, Problem problem) {}
