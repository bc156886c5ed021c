package org.copytaster.bench.article;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Ranks from 0, drawn as words are: the r-th most frequent with a weight of 1 / (r + offset) to the exponent (Zipf's law with
 * Mandelbrot's offset). By Walker's alias method, so that a draw takes the same time from however many ranks.
 */
final class Zipf {
    private final double[] keep;
    private final int[] alias;

    /** @param size how many ranks there are; at least 1 */
    Zipf(int size, double exponent, double offset) {
        double[] share = new double[size];
        for (int rank = 0; rank < size; rank++) {
            share[rank] = Math.pow(rank + 1 + offset, -exponent);
        }
        double sum = Arrays.stream(share).sum();
        for (int rank = 0; rank < size; rank++) {
            share[rank] *= size / sum;
        }
        keep = new double[size];
        alias = new int[size];
        fill(share);
    }

    /** Each column of the table holds what is left of one rank's share, filled up with another's. */
    private void fill(double[] share) {
        int[] small = new int[share.length];
        int[] large = new int[share.length];
        int smalls = 0;
        int larges = 0;
        for (int rank = 0; rank < share.length; rank++) {
            if (share[rank] < 1) {
                small[smalls++] = rank;
            } else {
                large[larges++] = rank;
            }
        }
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            keep[less] = share[less];
            alias[less] = more;
            share[more] -= 1 - share[less];
            if (share[more] < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
        while (larges > 0) {
            keep[large[--larges]] = 1;
        }
        while (smalls > 0) {
            keep[small[--smalls]] = 1; // by rounding only
        }
    }

    int draw(SplittableRandom random) {
        int column = random.nextInt(keep.length);
        return random.nextDouble() < keep[column] ? column : alias[column];
    }
}
