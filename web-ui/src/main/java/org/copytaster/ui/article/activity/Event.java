package org.copytaster.ui.article.activity;

import java.time.Instant;
import org.copytaster.ui.catalog.States;
import org.copytaster.ui.catalog.Versions;

/** Something that happened to an article. */
sealed interface Event {
    Instant time();

    String who();

    /** Why, or null. */
    String why();

    /** An edit that moved the article gave both the same reason. */
    default boolean saysTheSameAs(Event other) {
        return why() != null && why().equals(other.why()) && who().equals(other.who());
    }

    record NewVersion(Versions.Version version) implements Event {
        @Override
        public Instant time() {
            return version.created();
        }

        @Override
        public String who() {
            return version.author();
        }

        @Override
        public String why() {
            return version.note();
        }
    }

    record Moved(States.Change change) implements Event {
        @Override
        public Instant time() {
            return change.created();
        }

        @Override
        public String who() {
            return change.author();
        }

        @Override
        public String why() {
            return change.note();
        }
    }
}
