package org.copytaster.ingest.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text from which one thing after another is read. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
        skipBlanks();
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Reads what begins here; where nothing of the kind does, the cursor stays. */
    Optional<MatchResult> read(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt() || matcher.end() == at) {
            return Optional.empty();
        }
        at = matcher.end();
        skipBlanks();
        return Optional.of(matcher.toMatchResult());
    }

    boolean skip(Pattern pattern) {
        return read(pattern).isPresent();
    }

    int position() {
        return at;
    }

    void backTo(int position) {
        at = position;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
