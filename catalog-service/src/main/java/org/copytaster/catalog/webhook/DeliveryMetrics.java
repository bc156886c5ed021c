package org.copytaster.catalog.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Attempts by outcome, and what waits. Not by receiver: their number is not ours to bound. */
@ApplicationScoped
@Startup
class DeliveryMetrics {
    private final MeterRegistry registry;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong disabled = new AtomicLong();

    DeliveryMetrics(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("copytaster.webhook.waiting", waiting, AtomicLong::get)
                .description("Deliveries that wait in the queue, over all replicas")
                .register(registry);
        Gauge.builder("copytaster.webhook.disabled", disabled, AtomicLong::get)
                .description("Webhooks that are disabled")
                .register(registry);
    }

    void count(Answer answer) {
        String outcome =
                switch (answer) {
                    case Answer.Received received -> received.status() / 100 + "xx";
                    case Answer.Missing _ -> "none";
                };
        Timer.builder("copytaster.webhook.attempts")
                .description("Attempts to deliver to a webhook, by the class of the answer")
                .tag("answer", outcome)
                .register(registry)
                .record(answer.took());
    }

    void waiting(long deliveries) {
        waiting.set(deliveries);
    }

    void disabled(long webhooks) {
        disabled.set(webhooks);
    }
}
