package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.ingest.parsed.BlockType;

/** Cuts off what hangs on below a text: lists that lead elsewhere, with the heading over them. */
final class Ends {
    private static final int LONGEST_SIGN_OFF = 400;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?iu)^\\W{0,3}(?:(?:with )?(?:additional )?(?:reports?|reporting|writing|editing|translation|translated|files) (?:from|by|for|with)\\b|with (?:files|contributions|inputs?|agency inputs) from\\b"
                    + "|(?:aus dem \\p{L}+ (?:von|übersetzt)|übersetzung|übersetzt|redaktion|schlussredaktion|traduction|traduit|traducción|traduzione)\\b"
                    + "|(?:this|the) (?:article|story|piece|post|column) (?:was |has been |is |first |originally ){0,3}(?:first |originally )?(?:published|appeared|republished|translated|contains|produced|written)\\b|(?:first|originally) published\\b|dieser (?:artikel|text|beitrag) (?:ist|wurde|erschien)\\b|cet article (?:est|a)\\b"
                    + "|write to \\p{Lu}|(?:contact|email|reach) (?:the (?:author|writer|reporter)|us|him|her|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)\\b|(?:do you have|have|got) (?:a|any) (?:story|stories|tips?|news)\\b|send (?:us )?(?:your )?tips\\b|follow \\p{Lu}?.{1,60}\\bon (?:twitter|facebook|instagram|x|threads)\\b"
                    + "|copyright\\b|©|\\(c\\)|our website is\\b|read more (?:from|about|on)\\b|il vous reste\\b"
                    + "|(?:for|get) (?:the latest|more|all the).{1,200}(?:newsletter|sign up|subscribe|follow|download|visit)\\b|.{0,160}\\b(?:sign up (?:for|to)|subscribe to|abonnieren sie|inscrivez-vous|suscríbete).{0,120}(?:newsletter|alerts|channel|updates|inbox)\\b)");
    private static final Pattern AGENCY = Pattern.compile(
            "(?u)\\W?(?:(?:afp|ap|dpa|apa|sda|reuters|efe|ansa|upi|tass|dts|sid|epd|kna|ots|pap|belga|anp|ntb|tt|ritzau|bloomberg|xinhua|pti|ani|ians|awp|keystone)\\W{0,3}){1,4}(?:[a-z]{2,4})?\\W?",
            Pattern.CASE_INSENSITIVE);

    private Ends() {}

    static List<Segment> cut(List<Segment> segments) {
        List<Segment> kept = new ArrayList<>(segments);
        while (!kept.isEmpty()) {
            int end = lastText(kept);
            if (end > 0 && isSignOff(kept.get(end))) {
                kept.remove(end);
                continue;
            }
            int list = end;
            int linked = 0;
            while (list >= 0 && kept.get(list).type() == BlockType.LIST_ITEM) {
                linked += kept.get(list).linkShare() >= 0.25 ? 1 : 0;
                list--;
            }
            int items = end - list;
            boolean leadsAway = items > 1 && linked >= items * 0.7;
            boolean headless = end >= 0 && items == 0 && isHead(kept.get(end));
            if (!leadsAway && !headless) {
                return kept;
            }
            for (int i = end; i > list - (headless ? 1 : 0); i--) {
                kept.remove(i);
            }
        }
        return kept;
    }

    /** A heading, or "Further reading:". */
    private static boolean isHead(Segment segment) {
        return segment.type() == BlockType.HEADING
                || segment.type() == BlockType.PARAGRAPH
                        && segment.text().length() < LONGEST_LABEL
                        && segment.text().endsWith(":");
    }

    private static boolean isSignOff(Segment segment) {
        String text = segment.text();
        return segment.type() == BlockType.PARAGRAPH
                && (text.length() < LONGEST_SIGN_OFF && SIGN_OFF.matcher(text).find()
                        || text.length() < 60 && AGENCY.matcher(text).matches());
    }

    /** Captions stand where their pictures do, also behind the text. */
    private static int lastText(List<Segment> segments) {
        int last = segments.size() - 1;
        while (last >= 0 && segments.get(last).type() == BlockType.CAPTION) {
            last--;
        }
        return last;
    }
}
