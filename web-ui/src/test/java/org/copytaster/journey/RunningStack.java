package org.copytaster.journey;

import org.copytaster.local.LocalStack;
import org.copytaster.local.StackOptions;

/** The whole product, as {@code deploy/local/up} starts it, on free ports with data of its own. One for all journeys. */
final class RunningStack {
    private static LocalStack stack;

    private RunningStack() {}

    static synchronized LocalStack get() {
        if (stack == null) {
            stack = LocalStack.start(StackOptions.temporary());
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        }
        return stack;
    }
}
