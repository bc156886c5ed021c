package org.copytaster.ui.submit;

import java.util.List;
import java.util.stream.Stream;

/** What was sent from this session, the latest first. */
record SentLog(List<Sent> sent) {
    private static final int KEPT = 50;

    static final SentLog EMPTY = new SentLog(List.of());

    SentLog plus(Sent latest) {
        return new SentLog(
                Stream.concat(Stream.of(latest), sent.stream()).limit(KEPT).toList());
    }

    /** With the news about one of them, found by its receipt. */
    SentLog with(Sent newer) {
        return new SentLog(sent.stream()
                .map(each -> each.receipt().id().equals(newer.receipt().id()) ? newer : each)
                .toList());
    }
}
