package org.copytaster.bench.article;

/** One piece of body, as the catalog's API has it. */
public record Block(String id, String type, String text) {}
