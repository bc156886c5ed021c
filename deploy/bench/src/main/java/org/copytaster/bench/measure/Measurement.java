package org.copytaster.bench.measure;

import java.util.List;

/** One part of the run. Those that write come after those that only read. */
@FunctionalInterface
public interface Measurement {
    List<Figure> of(Bench bench) throws Exception;
}
