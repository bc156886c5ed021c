package org.copytaster.catalog.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A code of a vocabulary in the notations that formats have for it. */
record Concept(String code) {
    private static final Pattern MEDIA_TOPIC = Pattern.compile("medtop:(\\d{8})");
    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final Pattern WORLDWIDE = Pattern.compile("(?i)(?:https?|urn|tag|info|doi):.+");

    boolean isMediaTopic() {
        return code != null && MEDIA_TOPIC.matcher(code).matches();
    }

    /** The identifier that means the same to everybody, or null: other people's aliases are theirs alone. */
    String uri() {
        if (code == null) {
            return null;
        }
        Matcher topic = MEDIA_TOPIC.matcher(code);
        if (topic.matches()) {
            return MEDIA_TOPICS + topic.group(1);
        }
        return WORLDWIDE.matcher(code).matches() && Uri.isAbsolute(code) ? code : null;
    }

    /** What is only a code to those who gave it, or null. */
    String literal() {
        return uri() == null ? code : null;
    }
}
