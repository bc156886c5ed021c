package org.copytaster.ingest.receipt;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "copytaster.delivery")
interface DeliveryConfig {
    int parallel();

    Duration lease();

    Duration poll();

    Duration firstRetry();

    Duration longestRetry();
}
