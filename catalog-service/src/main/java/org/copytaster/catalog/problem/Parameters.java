package org.copytaster.catalog.problem;

/** Query parameters with a type. Read as text, because JAX-RS takes one it cannot convert for an address that is not there. */
public final class Parameters {
    private Parameters() {}

    /**
     * @return null where it is missing
     * @throws ProblemException 422 where it is no whole number from 1
     */
    public static Integer positive(String name, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw ProblemException.invalid(name, "must be a whole number from 1");
        }
        return Integer.valueOf(value);
    }

    /** @throws ProblemException 422 where the database could not even compare with it */
    public static void requireStorable(String name, String value) {
        if (value != null && !StorableText.isStorable(value)) {
            throw ProblemException.invalid(name, StorableText.REASON);
        }
    }
}
