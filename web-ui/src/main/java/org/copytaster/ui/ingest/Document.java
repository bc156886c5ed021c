package org.copytaster.ui.ingest;

/**
 * What is handed to ingest: the bytes as they came, never by way of a text.
 *
 * @param mediaType what the sender holds them for; ingest takes it as a hint and looks at the bytes itself
 */
public record Document(byte[] bytes, String mediaType) {
    /** The most that ingest takes in one document. */
    public static final int MAX_BYTES = 10 << 20;
}
