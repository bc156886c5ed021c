package org.copytaster.catalog.vocabulary;

import java.util.Collection;
import java.util.Set;

/** Who looks for a subject means what is narrower, too. */
@FunctionalInterface
public interface Narrower {

    /**
     * These codes and all that lies below them, as articles may write them: by QCode and by address. A code that no
     * vocabulary has stands for itself. Answered from memory.
     */
    Set<String> of(Collection<String> codes);
}
