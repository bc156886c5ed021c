package org.copytaster.ingest.format.plaintext;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pages say about themselves at greater length: links to other articles, newsletters, cookies, rights. A sentence of an
 * article is none of it, though it may begin alike.
 */
final class FurnitureForms {
    private static final String NETWORK =
            "(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|mail|telegram|reddit|pinterest|instagram|bluesky|mastodon|messenger|flipboard|xing|pocket|threads|youtube|tiktok)";

    /** Told by their form. */
    private static final Pattern FORM = Pattern.compile("(?iu)^(?:"
            + "(?:(?:share|post|send|teilen|partager|compartir|condividi|compartilhar|partilhar|delen)(?: this)? (?:on|via|by|auf|bei|per|sur|par|en|por|su|no|na|op) "
            + NETWORK + "[\\s|·,]*)+"
            + "|follow (?:us|@?[\\p{L}\\p{N} ]{2,40}) on " + NETWORK
            + ".{0,80}|(?:folgen sie uns|suivez-nous|síguenos|seguici|siga-nos|volg ons) .{2,80}"
            + "|(?:read|see|watch|listen)(?: more| also| next| now| here)?\\s?[:|»›].{1,200}|(?:more|see more) (?:on|from) (?:this (?:story|topic)|this author).{0,60}"
            + "|(?:lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr dazu|auch interessant|zum thema)\\s?[:|»›].{1,200}|(?:à )?lire (?:aussi|également|plus)\\s?[:|»›].{1,200}"
            + "|(?:lea|lee|leer|ver) (?:también|más)\\s?[:|»›].{1,200}|(?:leggi|vedi) anche\\s?[:|»›].{1,200}|(?:leia|veja|ler) (?:também|mais)\\s?[:|»›].{1,200}|lees (?:ook|meer)\\s?[:|»›].{1,200}"
            + "|\\(?\\d{1,6}\\)? (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|shares)|(?:comments?|kommentare|commentaires|comentarios|comentários|commenti|reacties) ?\\(?\\d{1,6}\\)?"
            + "|\\d{1,3}[ -]?(?:min|mins|minutes?|minuti|minutos|minuten|minute)\\.?(?: read| lesezeit| de lecture| de lectura| di lettura| de leitura| leestijd)|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd)\\s?:? .{1,30}"
            + "|(?:sign up|subscribe|register) (?:for|to)\\b.{1,120}\\b(?:newsletters?|inbox|briefing|alerts)\\b.{0,60}|get (?:the|our|all|more|daily|weekly|breaking|top)\\b.{1,120}\\b(?:newsletters?|inbox|alerts)\\b.{0,60}|.{0,60}newsletter (?:abonnieren|bestellen).{0,60}|(?:abonnieren sie|melden sie sich|jetzt)\\b.{1,80}newsletter.{0,60}"
            + "|(?:inscrivez-vous|abonnez-vous|recevez)\\b.{1,140}|(?:suscríbete|suscríbase|apúntate|regístrate)\\b.{1,140}|(?:iscriviti|abbonati)\\b.{1,140}|(?:assine|inscreva-se|subscreva)\\b.{1,140}|(?:schrijf je in|abonneer je|meld je aan)\\b.{1,140}"
            + "|(?:download|get) (?:the|our) .{0,30}\\bapp\\b.{0,60}"
            + "|(?:copyright\\s?)?(?:©|\\(c\\))\\s?(?:by\\s)?.{0,60}\\b(?:19|20)\\d\\d\\b.{0,140}|copyright (?:19|20)\\d\\d\\b.{0,140}|.{0,80}\\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden)\\b.{0,200}"
            + "|(?:listen to this article|artikel (?:zum hören|anhören|hören)|écouter l[’']article|escuchar (?:el|este) artículo|ascolta l[’']articolo|ouvir o artigo|beluister dit artikel).{0,40}"
            + "|a version of this (?:article|story) appear(?:s|ed) in .{5,200}"
            + "|(?:©\\s?)?riproduzione riservata.{0,80}"
            + "|(?:(?:posted|published|updated) )?\\d{1,2} ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|[mhd]) ago|vor \\d{1,2} (?:minuten|stunden|tagen?)|il y a \\d{1,2} (?:minutes?|heures?|jours?)|hace \\d{1,2} (?:minutos?|horas?|días?)|\\d{1,2} (?:minuti|ore|giorni) fa|há \\d{1,2} (?:minutos?|horas?|dias?)|\\d{1,2} (?:minuten|uur|dagen) geleden"
            + "|[_=~—–-]{2,}"
            + "|this material may not be published, broadcast.{0,200}|(?:source|quelle|fuente|fonte|bron)\\s?: https?://\\S{1,200}"
            + ")$");

    /** How what has this form begins. */
    private static final Set<String> FIRST_WORDS = lines("""
            share|post|send|teilen|partager|compartir|condividi|compartilhar|partilhar|delen|follow|folgen|suivez|síguenos|seguici|siga|volg
            read|see|watch|listen|more|lesen|mehr|auch|zum|à|lire|lea|lee|leer|ver|leggi|vedi|leia|veja|ler|lees|comments|comment|kommentare|commentaires
            comentarios|comentários|commenti|reacties|reading|lesezeit|temps|tiempo|tempo|leestijd|sign|subscribe|register|get|abonnieren|melden|jetzt
            inscrivez|abonnez|recevez|suscríbete|suscríbase|apúntate|regístrate|iscriviti|abbonati|assine|inscreva|subscreva|schrijf|abonneer|meld|download
            a|artikel|écouter|escuchar|ascolta|ouvir|beluister|c|copyright|riproduzione|posted|published|updated|vor|il|hace|há|this|source|quelle|fuente|fonte|bron""");

    private static final List<String> IN_THE_MIDDLE = List.of(
            "newsletter",
            "of this article",
            "of this story",
            "this material",
            "rights reserved",
            "vorbehalten",
            "réservés",
            "reservados",
            "riservati",
            "voorbehouden");
    private static final Pattern COOKIES = Pattern.compile(
            "(?iu)^(?:we(?: and our partners)? use|this (?:web)?site uses|our (?:web)?site uses|by (?:using|continuing)|wir (?:verwenden|nutzen|und unsere)|diese (?:web)?(?:site|seite) (?:verwendet|nutzt)|nous (?:utilisons|et nos)|ce site utilise|utilizamos|este sitio (?:web )?utiliza|usamos|utilizziamo|questo sito (?:utilizza|usa)|este site (?:usa|utiliza)|wij gebruiken|we gebruiken|deze (?:web)?site gebruikt)\\b.{0,160}\\bcookies?\\b.{0,600}");
    private static final Pattern CONSENT = Pattern.compile(
            "(?iu)\\b(?:agree|consent|accept|experience|settings|preferences|zustimm|einwillig|akzeptier|einstellungen|accept|consent|expérience|paramétr|acept|experiencia|consient|accett|esperienza|aceit|experiência|akkoord|instellingen|accepteer)");
    private static final Pattern TO_READER = Pattern.compile(
            "(?iu)\\b(?:you|your|our|ihr|ihre|ihnen|sie|unsere|vous|votre|vos|nos|notre|su|sus|tu|tus|nuestr[ao]s?|tua|tuo|vostra|nostr[aoi]|seu|sua|seus|noss[ao]s?|uw|je|jouw|onze)\\b");
    private static final Pattern QUOTE = Pattern.compile("[“”\"«»„]");
    private static final Pattern LABELLED = Pattern.compile("^.{1,40}[:|»›].*");
    private static final Pattern MINUTES = Pattern.compile("(?i)\\bmin\\.$");
    private static final int SHORT = 40;
    private static final int LONGEST = 400;

    private FurnitureForms() {}

    private static Set<String> lines(String text) {
        return Stream.of(text.split("[|\n]")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** A finished sentence is furniture only if it speaks of cookies, newsletters or rights, and in nobody's mouth. */
    static boolean matches(String text) {
        return mayBeForm(text)
                        && !QUOTE.matcher(text).find()
                        && FORM.matcher(text).matches()
                        && speaksForPage(text)
                || text.contains("ookie")
                        && COOKIES.matcher(text).matches()
                        && CONSENT.matcher(text).find()
                        && TO_READER.matcher(text).find();
    }

    /** Asked of every paragraph of every article, so it looks before it compares. */
    private static boolean mayBeForm(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == 0
                || FIRST_WORDS.contains(text.substring(0, end).toLowerCase(Locale.ROOT))
                || text.length() < LONGEST && speaksOfPages(text);
    }

    private static boolean speaksOfPages(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return IN_THE_MIDDLE.stream().anyMatch(small::contains);
    }

    /** "Abbonati in calo per il quarto anno." begins like an advertisement; what is one turns to its reader. */
    private static boolean speaksForPage(String text) {
        return !Sentences.isFinished(text)
                || text.length() < SHORT && MINUTES.matcher(text).find()
                || text.contains("©")
                || LABELLED.matcher(text).matches()
                || speaksOfPages(text)
                || TO_READER.matcher(text).find();
    }
}
