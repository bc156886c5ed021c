package org.copytaster.ui.submit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Questions about things that change faster than answers come. Of each thing one question is under way; what changes
 * meanwhile is asked after it, and only in its newest form. So answers never come in the wrong order, and a slow
 * service is not asked more the slower it gets.
 */
final class Newest<K, Q> {
    private final BiConsumer<K, Q> ask;
    private final Set<K> underWay = new HashSet<>();
    private final Map<K, Q> next = new HashMap<>();

    /** @param ask begins to ask and returns at once */
    Newest(BiConsumer<K, Q> ask) {
        this.ask = ask;
    }

    void ask(K about, Q question) {
        if (underWay.add(about)) {
            ask.accept(about, question);
        } else {
            next.put(about, question);
        }
    }

    /** To be called once for every answer and every failure. */
    void answered(K about) {
        underWay.remove(about);
        Q newer = next.remove(about);
        if (newer != null) {
            ask(about, newer);
        }
    }

    /** What has not been asked yet need not be. */
    void forget(K about) {
        next.remove(about);
    }
}
