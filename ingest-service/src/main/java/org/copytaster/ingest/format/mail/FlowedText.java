package org.copytaster.ingest.format.mail;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text whose lines end softly (RFC 3676): a blank at a line's end says that the line goes on. */
final class FlowedText {
    private FlowedText() {}

    static List<String> lines(String text, boolean delSp) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int openDepth = -1;
        for (String raw : text.lines().toList()) {
            int depth = depth(raw);
            String stuffed = raw.substring(depth);
            String line = stuffed.startsWith(" ") ? stuffed.substring(1) : stuffed;
            boolean signature = line.equals("-- ");
            boolean soft = line.endsWith(" ") && !signature;
            if (openDepth >= 0 && (openDepth != depth || signature)) {
                close(open, openDepth, lines);
                openDepth = -1;
            }
            open.append(soft && delSp ? line.substring(0, line.length() - 1) : line);
            openDepth = depth;
            if (!soft) {
                close(open, openDepth, lines);
                openDepth = -1;
            }
        }
        if (openDepth >= 0) {
            close(open, openDepth, lines);
        }
        return lines;
    }

    private static void close(StringBuilder open, int depth, List<String> lines) {
        lines.add(">".repeat(depth) + (depth > 0 ? " " : "") + open);
        open.setLength(0);
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
