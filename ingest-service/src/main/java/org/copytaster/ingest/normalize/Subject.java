package org.copytaster.ingest.normalize;

/** What an article is about, by a code of a vocabulary ({@code medtop:16000000}). */
public record Subject(String code, String name) {}
