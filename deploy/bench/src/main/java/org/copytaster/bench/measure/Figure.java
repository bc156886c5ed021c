package org.copytaster.bench.measure;

/**
 * One result.
 *
 * @param group which part of the run it is of
 * @param unit such as {@code ms}, {@code /s}, {@code ratio}
 * @param budget what it is measured against, in words; empty where there is none
 */
public record Figure(String group, String name, double value, String unit, String budget) {

    public static Figure of(String group, String name, double value, String unit) {
        return new Figure(group, name, value, unit, "");
    }

    public Figure within(String words) {
        return new Figure(group, name, value, unit, words);
    }
}
