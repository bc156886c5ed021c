package org.copytaster.catalog.http;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "copytaster.rate-limit")
interface RateLimitConfig {
    /** That one caller may make in a window, all at once or spread; 0 for as many as it likes. */
    long requests();

    Duration window();
}
