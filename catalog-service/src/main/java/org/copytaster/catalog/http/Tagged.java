package org.copytaster.catalog.http;

/** An answer whose tag begins with what a change names in {@code If-Match}. */
public interface Tagged {
    String tagged();

    /** Whether that alone tells this answer from every other one that ever was or will be at its address. */
    boolean toldByItsTag();
}
