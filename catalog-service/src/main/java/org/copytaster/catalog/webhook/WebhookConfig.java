package org.copytaster.catalog.webhook;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "copytaster.webhooks")
interface WebhookConfig {
    /** Whether receivers without TLS are taken. */
    boolean allowHttp();

    /** Networks that are not public and may be called, in CIDR notation. */
    Optional<List<String>> allowedNetworks();

    /** Of one attempt, from looking up the name to the end of the answer. */
    Duration timeout();

    /** Attempts at a time in this process. */
    int parallel();

    /** Attempts at a time for one receiver. */
    int parallelEach();

    /** Longer than the timeout. */
    Duration lease();

    /** How long something that became due by time, or was left by another process, may wait to be seen. */
    Duration poll();

    /** Deliveries of one webhook that wait in the queue; what is beyond stays in the change log. */
    int backlog();

    /** A receiver that failed for so long is called no more. */
    Duration disableAfter();

    Duration keepLog();

    /** How long a secret signs beside its successor, where nothing else is said. */
    Duration overlap();
}
