package org.copytaster.local;

/** Where the steps of a start are told. */
@FunctionalInterface
public interface Progress {

    /** For tests that do not want to read about it. */
    Progress SILENT = step -> {};

    void step(String what);
}
