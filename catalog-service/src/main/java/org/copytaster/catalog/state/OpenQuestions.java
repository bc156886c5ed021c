package org.copytaster.catalog.state;

import java.util.List;
import java.util.UUID;

/** Which questions about an article are open. Asked here, answered by the annotation feature, which stands above this one. */
@FunctionalInterface
public interface OpenQuestions {
    /** Annotations of motivation questioning or assessing, oldest first, whose status is not resolved, accepted or rejected. */
    List<OpenQuestion> on(UUID articleId);
}
