package org.copytaster.local;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A part that has been started. */
sealed interface Running permits ChildJvm, Postgres {

    ProcessHandle process();

    /** Completes when the process is gone, with what is known about its end. */
    CompletableFuture<String> ended();

    /** Asks it to end, makes it end if it does not within the time, and returns when it is gone. */
    void stop(Duration patience);

    /** Ends it like a power cut would. */
    void kill();
}
