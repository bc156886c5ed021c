package org.copytaster.catalog.difference;

/** A stretch that two texts have in common, in code points (or, inside this package, in tokens). */
public record Run(int before, int after, int length) {

    public int beforeEnd() {
        return before + length;
    }

    public int afterEnd() {
        return after + length;
    }

    /** How far what stands in it moved. */
    public int shift() {
        return after - before;
    }
}
