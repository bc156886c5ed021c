package org.copytaster.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** So many callers at once, each of which calls again as soon as it has its answer. */
record Callers(int number, Duration time) {

    /** What one caller has for itself, such as a connection. */
    @FunctionalInterface
    interface Opening<R extends AutoCloseable> {
        R open() throws Exception;
    }

    @FunctionalInterface
    interface Call<R> {
        void make(R with, SplittableRandom random) throws Exception;
    }

    /** A call that fails ends it all: a figure with failures in it says nothing. */
    <R extends AutoCloseable> Timings run(Opening<R> opening, Call<R> call) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(number)) {
            List<Future<long[]>> callers = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                SplittableRandom random = new SplittableRandom(i);
                callers.add(threads.submit(() -> calls(end, opening, call, random)));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> caller : callers) {
                all = LongStream.concat(all, LongStream.of(caller.get()));
            }
            return Timings.of(all.toArray(), (System.nanoTime() - began) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call failed", e.getCause());
        }
    }

    private static <R extends AutoCloseable> long[] calls(
            long end, Opening<R> opening, Call<R> call, SplittableRandom random) throws Exception {
        LongStream.Builder took = LongStream.builder();
        R with = opening.open();
        try {
            do {
                long began = System.nanoTime();
                call.make(with, random);
                took.add(System.nanoTime() - began);
            } while (System.nanoTime() < end);
        } finally {
            with.close();
        }
        return took.build().toArray();
    }
}
