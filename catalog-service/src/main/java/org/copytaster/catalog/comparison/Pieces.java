package org.copytaster.catalog.comparison;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.catalog.comparison.Piece.Kind;

/** Lays pieces in a row, as few as will do: what was replaced word for word is shown as one replacement. */
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    /** Equal blanks behind a replacement: if another replacement follows, they are part of both. */
    private String blank = "";

    void equal(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (isReplacement(removed, added) && blank.isEmpty() && text.isBlank()) {
            blank = text;
            return;
        }
        endChange();
        equal.append(text);
    }

    void change(CharSequence before, CharSequence after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        if (!blank.isEmpty()) {
            if (isReplacement(before, after)) {
                removed.append(blank);
                added.append(blank);
                blank = "";
            } else {
                endChange();
            }
        }
        endEqual();
        removed.append(before);
        added.append(after);
    }

    void add(Piece piece) {
        switch (piece.kind()) {
            case EQUAL -> equal(piece.text());
            case REMOVED -> change(piece.text(), "");
            case ADDED -> change("", piece.text());
        }
    }

    List<Piece> done() {
        endChange();
        endEqual();
        return pieces;
    }

    private void endChange() {
        put(Kind.REMOVED, removed);
        put(Kind.ADDED, added);
        equal.append(blank);
        blank = "";
    }

    private void endEqual() {
        put(Kind.EQUAL, equal);
    }

    private void put(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }

    private static boolean isReplacement(CharSequence before, CharSequence after) {
        return !before.isEmpty() && !after.isEmpty();
    }
}
