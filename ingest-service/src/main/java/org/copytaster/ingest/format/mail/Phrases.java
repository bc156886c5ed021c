package org.copytaster.ingest.format.mail;

import java.util.regex.Pattern;

/** What mails and press releases have around their text, in the words people use for it. Each is matched with a whole line. */
final class Phrases {
    private static final int LONGEST = 600;

    static final Phrases SALUTATION = new Phrases(
            "(?:dear|hello|hi|hey|good (?:morning|afternoon|day|evening)|greetings|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|moin"
                    + "|bonjour|bonsoir|mesdames|madame|monsieur|chers?|chères?|estimad[oa]s?|hola|buenos días|buenas tardes|gentil[ei]|egregi|buongiorno|salve"
                    + "|beste|geachte|goedemorgen|goedendag|prezad[oa]s?|caro?s?|olá|bom dia)\\b[^.?]{0,80}[,!:;–-]?");
    static final Phrases CLOSING = new Phrases(
            "(?:(?:kind|best|warm|warmest|kindest)?\\s*regards|best wishes|(?:with )?(?:all )?best|yours(?: sincerely| faithfully| truly)?|sincerely(?: yours)?|thanks(?: in advance| again)?|thank you(?: very much)?|many thanks|cheers"
                    + "|mit (?:freundlichen|besten|herzlichen|vielen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche|schöne) gr(?:ü|ue)(?:ß|ss)e|vielen dank|besten dank"
                    + "|(?:bien )?cordialement|bien à vous|(?:sincères|meilleures|cordiales) salutations|merci|(?:un )?saludos?(?: cordiales?)?|atentamente|gracias"
                    + "|(?:cordiali|distinti|cari) saluti|grazie|met vriendelijke groet(?:en)?|hartelijke groet(?:en)?|atenciosamente|cumprimentos|obrigad[oa])\\s*[,.!]*");
    static final Phrases RELEASE = new Phrases(
            "[-–—*\\s]*(?:for (?:immediate )?(?:release|use)|(?:press|news|media) (?:release|statement)|pressemitteilung|presse-?information|medienmitteilung|medieninformation"
                    + "|pour (?:diffusion|publication) immédiate|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota de prensa|para (?:publicación|difusión) inmediata|comunicato stampa|persbericht|zur sofortigen veröffentlichung)\\b[^.!?]{0,70}");
    static final Phrases EMBARGO = new Phrases(
            "[-–—*\\s]*(?:(?:strictly )?(?:under )?embargo(?:ed)?|sperrfrist|gesperrt bis|sous embargo|not for (?:publication|release|broadcast) (?:before|until)|embargado|bajo embargo|hold for release)\\b.{0,140}");
    static final Phrases BROWSER = new Phrases(
            ".{0,80}\\b(?:(?:view|read|see|open)\\b.{0,40}\\b(?:in|on)\\b.{0,20}\\b(?:browser|online|the web)|(?:trouble|problems|difficulty) (?:viewing|reading|displaying)|im browser (?:ansehen|anzeigen|öffnen|lesen)|online-?(?:version|ansicht)|dans (?:votre|un) navigateur|en (?:tu|su|el) navegador|nel (?:tuo )?browser|in (?:je|uw) browser|no (?:seu )?navegador)\\b.{0,80}");
    static final Phrases END = new Phrases(
            "(?:[-–—*#~\\s]*(?:(?-i:ENDS?|ENDE|FIN|FINE|EINDE|FIM)|ends)[-–—*#~.\\s]*|[-–—*~]+\\s*(?:ends?|ende|fin|fine|einde|fim)\\s*[-–—*~]+|end of (?:(?:press|news|media) )?(?:release|statement))");
    /** The older signs of an end, which others use to part one piece from the next. */
    static final Phrases END_SIGN = new Phrases("#(?:\\s*#){2,}|[-–—*]+\\s*30\\s*[-–—*]+|-\\s*0\\s*-");

    static final Phrases NOTES = new Phrases(
            "(?:notes? (?:to|for) (?:the )?(?:news )?(?:editors?|media|journalists?)|editors?[’']?s?[’']? notes?|background (?:for|notes for) editors|(?:hinweise?|anmerkung(?:en)?|hintergrund(?:information)?) (?:für|an) (?:die )?(?:redaktion(?:en)?|medien|presse)"
                    + "|notes? (?:aux|à la|pour la) (?:rédaction|rédacteurs|journalistes)|notas? (?:para|a) (?:los |las )?(?:editores|redactores|redacción|periodistas)|note (?:per|ai) (?:la )?(?:redazione|redattori|giornalisti)|noot (?:voor|aan) de redactie)\\s*:?.{0,40}");
    static final Phrases CONTACT = new Phrases(
            "(?:(?:(?:press|media|news|pr)[- ]?(?:contacts?|enquiries|inquiries|office|kontakt)|(?:for )?(?:all )?(?:further|more|additional|any|media)\\s+(?:information|details|enquiries|inquiries|questions|interviews?)|contacts?(?: (?:presse|information|details|for (?:media|press)))?|interview requests"
                    + "|presse-?kontakt|pressestelle|medienkontakt|(?:ihre? )?ansprechpartner(?:in)?|(?:für )?rückfragen|weitere informationen|kontakt|contact presse|service de presse|contacto(?: de prensa)?|contatt[oi](?: stampa)?|ufficio stampa|perscontact|contato)\\b).{0,120}");
    static final Phrases FOOTER = new Phrases(
            ".{0,120}\\b(?:unsubscribe|opt[- ]?out|(?:manage|update|change) (?:your |my )?(?:(?:email |mailing )?(?:preferences|subscription|settings)|profile)|you(?: are|[’']re)? (?:receiv(?:ing|ed)|getting|got) this (?:e-?mail|message|newsletter|because)|this (?:e-?mail|message|newsletter) (?:was|has been) sent (?:to|by|from)|no longer (?:wish|want) to receive"
                    + "|sent (?:from|via) (?:my |an )?(?:iphone|ipad|android|mobile|samsung|blackberry|outlook|yahoo|proton)|forward to a friend|add us to your address book|mailing list|listinfo|privacy policy"
                    + "|abmelden|abbestellen|austragen|newsletter (?:abbestellen|abmelden)|von meinem (?:iphone|ipad|handy)|sie erhalten diese|desinscri\\p{L}+|désinscri\\p{L}+|désabonn\\p{L}+|se désinscrire|envoyé de mon|vous recevez ce|darse de baja|cancelar (?:la |su )?suscripción|enviado desde mi|cancellati|annulla l[’']iscrizione|inviato da|afmelden|uitschrijven|verzonden vanaf|cancelar (?:a )?(?:subscrição|inscrição))\\b.{0,300}"
                    + "|[©Ⓒ]\\s?.{0,160}|(?:copyright|\\(c\\)) (?:©|\\d{4}).{0,140}|follow us(?: on)?\\b.{0,100}");
    static final Phrases DISCLAIMER = new Phrases(
            "(?:(?:legal |e-?mail |confidentiality )*(?:disclaimer|notice|note)\\b.{0,40}|.{0,200}\\b(?:(?:intended|solely) (?:only |solely )?for (?:the )?(?:use of )?(?:the )?(?:named |intended )?(?:addressee|recipient|individual|person)|not the intended (?:recipient|addressee)|is (?:strictly )?confidential and|confidential and (?:may be )?(?:legally )?privileged|legally privileged|think before you print|consider the environment before printing"
                    + "|diese (?:e-?mail|nachricht) (?:enthält|ist|und)\\b.{0,60}vertraulich|nicht der richtige adressat|ce (?:message|courriel)\\b.{0,80}confidentiel|este (?:mensaje|correo)\\b.{0,80}confidencial|questo messaggio\\b.{0,80}(?:riservat|confidenzial)|dit bericht\\b.{0,80}vertrouwelijk)\\b.*)");
    /** A rule above a footer. */
    static final Phrases RULE = new Phrases("[_=*~–—-]{5,}");

    static final Phrases REACHABLE = new Phrases(
            "(?s).*(?:[\\w.+-]+@[\\w-]+\\.\\w+|(?:\\+|\\b00|\\(?\\b0)[\\d(][\\d ()/.–-]{6,}|\\b\\d{3}[-. ]\\d{3,4}[-. ]\\d{3,4}\\b|\\bwww\\.|https?://|\\b(?:tel|phone|telefon|mobile?|mobil|fax|e-?mail)\\b\\s*[.:]).*");

    private final Pattern pattern;

    private Phrases(String expression) {
        this.pattern = Pattern.compile("(?iu)^\\s*(?:" + expression + ")\\s*$");
    }

    /** Only a line or a short paragraph can be one; the bound also keeps the patterns from long searches. */
    boolean is(String line) {
        return line.length() <= LONGEST
                && !line.isBlank()
                && pattern.matcher(line).matches();
    }

    /** The same of a paragraph of any length, by its beginning. */
    boolean begins(String paragraph) {
        return pattern.matcher(paragraph.substring(0, Math.min(paragraph.length(), LONGEST)))
                .matches();
    }
}
