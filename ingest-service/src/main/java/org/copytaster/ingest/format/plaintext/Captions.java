package org.copytaster.ingest.format.plaintext;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a photo caption that was pasted along with the text from a paragraph of it. A caption says so (a label, a credit),
 * or it is one unfinished sentence that points at its picture or says in the present tense what goes on in it.
 */
final class Captions {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:file |handout |archive )?(?:photo|picture|image|pictured|caption|foto|bild|bildunterschrift|archiv(?:bild|foto)|symbol(?:bild|foto)|photographie|légende|crédit(?: photo)?|imagen?|pie de foto|immagine|legenda|didascalia|fotografia|onderschrift)s?\\s*[:：].*"
                    + "|^(?:FILE|ARCHIV|ARCHIVES|ARCHIVO)\\s*(?:PHOTO)?\\s*[-–—:].*");
    private static final String PICTURE =
            "(?:photo|foto|fotos|picture|credit|crédit|image|bild|bilder|immagine|imagem|imagen|photograph|fotografía|fotografia|beeld)";
    private static final String AGENCY =
            "(?:AP|AFP|Reuters|REUTERS|EPA|dpa|DPA|EFE|ANSA|Lusa|LUSA|ANP|PA|PA Media|Getty Images|Getty|Xinhua|Bloomberg|Shutterstock|iStock|imago|IMAGO|picture alliance|Europa Press|LaPresse)";

    /** In brackets at the end: (AP Photo/Jane Doe), (Foto: dpa), [Reuters]. */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?u).*[(\\[](?:(?i:(?:" + AGENCY + ")? ?" + PICTURE + "\\b)[^)\\]]{0,80}|[^)\\]]{0,40}(?:/| via )" + AGENCY
                    + "[^)\\]]{0,30}|" + AGENCY + "/[^)\\]]{1,60})[)\\]]\\.?$");

    /** "Photo: Jane Doe", "© AFP", "REUTERS/Jane Doe", "Jane Doe/AFP via Getty Images". */
    private static final String WHO =
            "(?:(?i:" + PICTURE + "s?(?: by|s?\\s?:|\\s*©))[^.]{1,80}|©\\s?(?!\\d|(?i:copyright))[^.]{2,60}"
                    + "|" + AGENCY + " ?/ ?[\\p{L}/ .’'-]{2,60}|[\\p{Lu}][\\p{L} .’'-]{2,40} ?(?:/|via) ?" + AGENCY
                    + "(?:(?:/| via | )" + AGENCY
                    + "){0,2}|AP Photo[^.]{0,60}|Getty Images)\\.?";

    private static final Pattern CREDIT_ALONE = Pattern.compile("(?u)^" + WHO + "$");
    private static final Pattern CREDIT = Pattern.compile("(?u)^(?:.*?(?<!\\p{L}{1,3}\\.)[.!?”\"|–—] ?|.* - )" + WHO
            + "$|^.+ (?:Image|Photo|Picture|Foto|Bild|Credit|Crédit)s?: \\p{Lu}[^.:]{1,60}$");
    private static final Pattern POINTING = Pattern.compile(
            "(?iu).*(?:\\bpictured\\b|\\babgebildet\\b|\\bim bild\\b|\\bphotographiée?s?\\b|\\bauf dem (?:foto|bild)\\b|\\bsur (?:la|cette) photo\\b|\\ben la (?:imagen|foto)\\b|\\bnella foto\\b|\\bna (?:foto|imagem)\\b|\\bop de foto\\b|\\bfile photo\\b|\\barchivbild\\b|\\barchivfoto\\b|\\bfoto de archivo\\b|\\bfoto d[’']archivio\\b|\\bphoto d[’'](?:archives|illustration)\\b"
                    + "|[(,] ?(?:(?:second |third |far |from |pictured |back |front |top |bottom )?(?:left|right|centre|center)|l\\.|r\\.|[lrc](?=\\))|links|rechts|mitte|vorn|hinten|(?:à|de) (?:gauche|droite)|au centre|a sinistra|a destra|al centro|(?:a la |en el )?(?:izquierda|derecha)|à esquerda|à direita|ao centro|midden)\\b[^)]{0,40}(?:[),]|$)).*");
    /** The picture's agency in front of what the picture shows, as some pages copy it. */
    private static final Pattern AGENCY_FIRST =
            Pattern.compile("(?u)^(?:Getty Images|PA Media|EPA|AFP|Reuters|AP) (?:\\p{Lu}|An? ).{20,}");

    private static final Pattern SCENE =
            Pattern.compile("(?i).*\\b(?:works?|walks?|stands?|sits?|looks?|watch(?:es)?|waits?|gathers?|holds?|"
                    + "carr(?:y|ies)|clears?|inspects?|poses?|speaks?|attends?|arrives?|leaves?|shakes?|waves?|marche?s?|protests?|"
                    + "search(?:es)?|embraces?|hugs?|prays?|lays?|places?|removes?|survey|examines?|assists?|billows?|rises?|burns?|"
                    + "fl(?:y|ies)|(?:is|are) seen|seen)\\b.*\\b(?:in|at|on|near|outside|inside|during|after|before|through|from|over|"
                    + "overnight|today|yesterday)\\b.*");
    private static final int LONGEST = 600;
    private static final List<String> CREDIT_SIGNS = List.of(":", "/", "©", " via ", "Photo", "photo by", "Getty");
    private static final int LONGEST_LABEL = 40;
    private static final int TAIL = 140;
    private static final int LONGEST_CREDIT = 60;
    private static final int SCENE_WORDS = 8;
    private static final int MORE_THAN_A_HEADING = 14;

    private Captions() {}

    /** Signs that need no guessing: a label, a credit. */
    static boolean isLabelled(String text) {
        return text.length() <= LONGEST
                && (hasLabel(text)
                        || isBracketed(text) && BRACKETED.matcher(text).matches()
                        || isCredited(text));
    }

    private static boolean hasLabel(String text) {
        int sign = text.indexOf(':');
        boolean early = sign > 0 && sign < LONGEST_LABEL || text.startsWith("FILE") || text.startsWith("ARCHIV");
        return early && LABEL.matcher(text).matches();
    }

    private static boolean isBracketed(String text) {
        return text.endsWith(")") || text.endsWith("]") || text.endsWith(").") || text.endsWith("].");
    }

    /** A credit is at the end, so the rest of a long paragraph need not be looked at. */
    private static boolean isCredited(String text) {
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return CREDIT_SIGNS.stream().anyMatch(tail::contains)
                && (text.length() <= TAIL && CREDIT_ALONE.matcher(text).matches()
                        || CREDIT.matcher(tail).matches());
    }

    /** @param last nothing follows: an unfinished last line is more likely text that was cut off */
    static boolean isCaption(String text, boolean last) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (isLabelled(text)) {
            return true;
        }
        if (!isUnfinished(text) || PullQuotes.isPullQuote(text)) {
            return false;
        }
        int words = Sentences.words(text);
        return pointsAtPicture(text)
                || words >= SCENE_WORDS && SCENE.matcher(text).matches()
                || words > MORE_THAN_A_HEADING && !last;
    }

    static boolean isUnfinished(String text) {
        return text.length() <= LONGEST
                && !Sentences.isFinished(text)
                && ":,;–—-".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Names the picture's agency and no photographer: its own line of description may follow. */
    static boolean opensWithAgency(String text) {
        return isUnfinished(text) && AGENCY_FIRST.matcher(text).matches();
    }

    /** A credit on a line of its own. */
    static boolean isCredit(String text) {
        return text.length() <= LONGEST_CREDIT && (CREDIT_ALONE.matcher(text).matches() || hasLabel(text));
    }

    static boolean pointsAtPicture(String text) {
        return text.length() <= LONGEST
                && text.indexOf(' ') > 0
                && !Sentences.isFinished(text)
                && (POINTING.matcher(text).matches()
                        || AGENCY_FIRST.matcher(text).matches());
    }
}
