package org.copytaster.ui.catalog;

import java.util.List;

/** Where an article is, and where it may go from there. */
public record States(String state, List<Move> moves) {

    /** @param role who may do it */
    public record Move(String to, String role) {}
}
