package org.copytaster.ingest.format.plaintext;

import java.util.regex.Pattern;

/**
 * Tells a photo caption that was pasted along with the text from a paragraph of it. A caption is one unfinished
 * sentence; it points at its picture, or it says in the present tense what goes on in it.
 */
final class Captions {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:file )?(?:photo|picture|image|pictured|foto|bild|archivbild|photographie|imagen?|immagine|legenda?)\\s*[:：].*"
                    + "|^FILE\\s*[-–—].*");
    private static final Pattern CREDIT = Pattern.compile("(?i).*(?:\\((?:photo|foto|picture|credit|image)\\b[^)]*\\)"
            + "|\\b(?:getty images|ap photo|afp photo|photo by|foto:|photograph:)\\b?[^.]{0,60})\\.?$");
    private static final Pattern POINTING = Pattern.compile(
            "(?i).*(?:\\bpictured\\b|\\babgebildet\\b|\\bim bild\\b|\\bphotographiée?s?\\b"
                    + "|\\((?:second |third |far |from |centre |center )?(?:left|right|centre|center|l|r|c|links|rechts|mitte|à gauche|à droite|au centre|a sinistra|a destra|izquierda|derecha)\\b[^)]*\\)).*");
    private static final Pattern SCENE =
            Pattern.compile("(?i).*\\b(?:works?|walks?|stands?|sits?|looks?|watch(?:es)?|waits?|gathers?|holds?|"
                    + "carr(?:y|ies)|clears?|inspects?|poses?|speaks?|attends?|arrives?|leaves?|shakes?|waves?|marche?s?|protests?|"
                    + "search(?:es)?|embraces?|hugs?|prays?|lays?|places?|removes?|survey|examines?|assists?|billows?|rises?|burns?|"
                    + "fl(?:y|ies)|(?:is|are) seen|seen)\\b.*\\b(?:in|at|on|near|outside|inside|during|after|before|through|from|over|"
                    + "overnight|today|yesterday)\\b.*");
    private static final int LONGEST = 600;
    private static final int SCENE_WORDS = 8;
    private static final int MORE_THAN_A_HEADING = 14;

    private Captions() {}

    /** Signs that need no guessing: a label, a credit. */
    static boolean isLabelled(String text) {
        return text.length() <= LONGEST
                && (LABEL.matcher(text).matches() || CREDIT.matcher(text).matches());
    }

    /** @param last nothing follows: an unfinished last line is more likely text that was cut off */
    static boolean isCaption(String text, boolean last) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (isLabelled(text)) {
            return true;
        }
        if (Sentences.isFinished(text) || text.endsWith(":") || text.endsWith(",")) {
            return false;
        }
        int words = Sentences.words(text);
        return POINTING.matcher(text).matches()
                || words >= SCENE_WORDS && SCENE.matcher(text).matches()
                || words > MORE_THAN_A_HEADING && !last;
    }
}
