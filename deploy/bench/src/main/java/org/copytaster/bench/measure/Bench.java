package org.copytaster.bench.measure;

import java.time.Duration;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.local.Progress;

/**
 * What is measured.
 *
 * @param seed of the generator
 * @param size how many articles are loaded: numbers 0 to this one, excluded
 * @param time for each single figure
 */
public record Bench(
        MeasuredStack stack, ArticleGenerator articles, long seed, int size, Duration time, Progress progress) {}
