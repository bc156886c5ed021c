package org.copytaster.ui.catalog;

/**
 * What a reader selected.
 *
 * @param version of the article that was on the screen
 * @param start offset in code points of that version's text
 * @param prefix some text before it, which tells equal quotes apart
 */
public record Passage(int version, int start, int end, String exact, String prefix, String suffix) {}
