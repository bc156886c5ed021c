package org.copytaster.ingest.intake;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "copytaster.intake")
interface IntakeConfig {
    /** Of a document, after inflating. */
    int maxBytes();

    /** What a caller may ask for with {@code Prefer: wait=n}. */
    Duration longestWait();
}
