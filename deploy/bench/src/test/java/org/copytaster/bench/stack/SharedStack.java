package org.copytaster.bench.stack;

import org.copytaster.local.Progress;

/** One for all proofs of a JVM. */
public final class SharedStack {
    private static MeasuredStack stack;

    private SharedStack() {}

    public static synchronized MeasuredStack get() {
        if (stack == null) {
            stack = MeasuredStack.start(Progress.SILENT);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        }
        return stack;
    }
}
