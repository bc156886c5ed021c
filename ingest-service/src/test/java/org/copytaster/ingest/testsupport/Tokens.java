package org.copytaster.ingest.testsupport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copytaster.local.Backends;

/** Real tokens, fetched once each. */
public final class Tokens {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    public static String of(String name) {
        return KNOWN.computeIfAbsent(
                name,
                _ -> name.endsWith("-service")
                        ? Backends.start().serviceToken(name, name)
                        : Backends.start().userToken(name));
    }
}
