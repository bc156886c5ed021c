package org.copytaster.catalog.difference;

/**
 * Where two texts differ: what was taken out, and what stands there now. Code points, or, inside this package, tokens.
 *
 * <p>If text was just taken out, or just put in, and one of two equal neighbours it is, nothing says which one. Then the
 * gap slides; it does not where text was replaced or the place is certain.
 *
 * @param slideLeft how many code points further to the left the same change could as well have been made
 * @param slideRight how many further to the right
 */
public record Gap(int before, int beforeEnd, int after, int afterEnd, int slideLeft, int slideRight) {

    Gap(int before, int beforeEnd, int after, int afterEnd) {
        this(before, beforeEnd, after, afterEnd, 0, 0);
    }

    public int taken() {
        return beforeEnd - before;
    }

    public int put() {
        return afterEnd - after;
    }

    public boolean slides() {
        return slideLeft + slideRight > 0;
    }

    /** The first code point that the change may touch. */
    public int leftmost() {
        return before - slideLeft;
    }

    /** Behind the last one. */
    public int rightmost() {
        return beforeEnd + slideRight;
    }
}
