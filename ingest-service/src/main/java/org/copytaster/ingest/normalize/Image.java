package org.copytaster.ingest.normalize;

public record Image(String url, String caption, String credit) {}
