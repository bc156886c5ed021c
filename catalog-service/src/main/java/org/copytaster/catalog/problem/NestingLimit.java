package org.copytaster.catalog.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * How deep what is sent may be nested: 400 where it is deeper. What reads it follows it down, and a thread's stack ends
 * sooner than Jackson's own limit of a thousand levels; nothing that is meant is ten levels deep.
 */
@Singleton
class NestingLimit implements ObjectMapperCustomizer {
    static final int LEVELS = 200;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(mapper.getFactory()
                        .streamReadConstraints()
                        .rebuild()
                        .maxNestingDepth(LEVELS)
                        .build());
    }
}
