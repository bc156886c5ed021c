package org.copytaster.catalog.http;

/** As many tokens as requests may be made at once; they come back evenly. Times are those of {@link System#nanoTime}. */
final class TokenBucket {
    private final long size;
    private final double perNano;
    private double tokens;
    private long filled;

    /** Full. */
    TokenBucket(long size, long windowNanos, long now) {
        this.size = size;
        this.perNano = (double) size / windowNanos;
        this.tokens = size;
        this.filled = now;
    }

    /**
     * What is left behind a request, and whether it may be made.
     *
     * @param remaining whole requests
     * @param untilNext seconds until one more may be made, 0 where it may now
     * @param untilFull seconds until all may be made at once again
     */
    record Left(boolean granted, long remaining, long untilNext, long untilFull) {}

    synchronized Left take(long now) {
        tokens = Math.min(size, tokens + (now - filled) * perNano);
        filled = now;
        boolean granted = tokens >= 1;
        if (granted) {
            tokens--;
        }
        return new Left(granted, (long) tokens, tokens >= 1 ? 0 : seconds(1 - tokens), seconds(size - tokens));
    }

    private long seconds(double missing) {
        return (long) Math.ceil(missing / perNano / 1e9);
    }
}
