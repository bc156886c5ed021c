package org.copytaster.ingest.receipt;

record Payload(byte[] bytes, String mediaType) {}
