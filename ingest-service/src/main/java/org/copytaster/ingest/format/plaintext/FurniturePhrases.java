package org.copytaster.ingest.format.plaintext;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short lines that stand on every news page in seven languages: each is all that its line says. */
final class FurniturePhrases {
    /** Said by pages and never by articles, wherever they stand. */
    private static final Set<String> ALWAYS = lines("""
            advertisement|advertising|sponsored content|story continues below|story continues below advertisement
            article continues below|article continues below advertisement|article continues after advertisement|continue reading
            skip to content|skip to main content|skip advertisement|share|share this|share this article|share this story|share article
            copy link|link copied|print this page|print this article|email this article|save article|save for later|follow us|read more
            read next|log in|sign in|sign up|subscribe now|subscribe today|my account|back to top|most read|most popular|trending now
            view comments|leave a comment|post a comment|show comments|show more|load more|accept all|accept cookies|reject all
            manage cookies|cookie settings|getty images embed|gift this article|share full article|gift article|reuse this content|explore more on these topics|report a typo|recommended for you|you may also like
            anzeige|werbung|teilen|artikel teilen|artikel drucken|artikel merken|weiterlesen|zum inhalt springen|zum hauptinhalt springen|link kopieren|nach oben
            mehr anzeigen|kommentare anzeigen|kommentar schreiben|jetzt abonnieren|mein konto|meistgelesen|alle akzeptieren
            hier klicken|zur startseite
            publicité|partager|partager cet article|partager l'article|copier le lien|offrir l'article|imprimer|lire la suite|aller au contenu|aller au contenu principal|s'abonner|je m'abonne
            se connecter|mon compte|haut de page|les plus lus|voir les commentaires|tout accepter|tout refuser|réagir|commenter
            publicidad|compartir|compartir artículo|copiar enlace|seguir leyendo|leer más|ir al contenido|iniciar sesión|suscríbete|lo más leído|archivado en
            ver comentarios|aceptar todo|volver arriba
            pubblicità|condividi|condividi l'articolo|copia link|continua a leggere|leggi tutto|vai al contenuto|accedi|abbonati|i più letti|torna su
            publicidade|compartilhar|partilhar|copiar link|continue lendo|continuar a ler|ler mais|leia mais|ir para o conteúdo|iniciar sessão|assine já|mais lidas|mais lidos|voltar ao topo
            advertentie|delen|deel dit artikel|link kopiëren|lees verder|lees meer|naar de inhoud|inloggen|abonneren|meest gelezen|naar boven""");

    /** Cut a text in two, in the middle of a paragraph too. */
    private static final Set<String> INTERRUPTIONS = lines("""
            advertisement|story continues below|story continues below advertisement|article continues below|article continues below advertisement
            article continues after advertisement|skip advertisement|la suite après la publicité|la suite après cette publicité|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie""");

    /** Said by pages, and by headings now and then: furniture only in company. */
    private static final Set<String> IN_COMPANY = lines("""
            home|news|latest|latest news|breaking news|world|uk|us|u.s.|europe|asia|africa|americas|middle east|politics|business|economy|markets|money|tech|technology|science|climate|environment|health|sport|sports|football|cricket|culture|arts|books|film|music|tv|lifestyle|travel|food|fashion|opinion|comment|editorials|letters|video|videos|podcasts|photos|live|weather|radio|local|entertainment|education|obituaries|games|crosswords|puzzles|jobs|shop|events|newsletters|magazine|more|menu|search|close|open menu|sections|edition|share|save|print|email|tweet|listen|watch|play|comments|subscribe|register|donate|trending|sponsored|promoted|related topics
            about|about us|contact|contact us|advertise|advertise with us|terms|terms of use|terms of service|terms and conditions|privacy|privacy policy|cookies|cookie policy|accessibility|help|faq|sitemap|careers|press|rss|feedback|imprint|legal|corrections|do not sell my personal information
            facebook|twitter|x|whatsapp|linkedin|e-mail|telegram|reddit|pinterest|instagram|youtube|tiktok|threads|bluesky|mastodon|messenger|flipboard|xing|pocket
            startseite|nachrichten|politik|wirtschaft|finanzen|kultur|gesellschaft|wissen|wissenschaft|panorama|netzwelt|gesundheit|reise|auto|meinung|ausland|inland|welt|deutschland|regional|lokales|wetter|mediathek|abo|e-paper|epaper|suche|anmelden|registrieren|menü|teilen|merken|drucken|kommentare|impressum|datenschutz|agb|kontakt|über uns|barrierefreiheit|karriere|hilfe|newsletter
            accueil|actualité|actualités|à la une|monde|international|politique|société|économie|sciences|planète|santé|culture|idées|débats|météo|vidéos|régions|le direct|recherche|connexion|abonnement|partager|mentions légales|confidentialité|cgu|cgv|contactez-nous|qui sommes-nous
            inicio|portada|noticias|internacional|españa|política|economía|sociedad|deportes|cultura|ciencia|tecnología|salud|opinión|gente|televisión|buscar|menú|aviso legal|política de privacidad|política de cookies|contacto|quiénes somos
            cronaca|esteri|politica|economia|sport|cultura|spettacoli|salute|tecnologia|scienze|opinioni|cerca|note legali|chi siamo|contatti|privacy policy|mondo|italia|prima pagina
            início|mundo|brasil|portugal|esportes|desporto|ciência|saúde|tecnologia|opinião|entretenimento|pesquisar|termos de uso|política de privacidade|fale conosco|contactos|quem somos
            nieuws|binnenland|buitenland|politiek|economie|cultuur|wetenschap|gezondheid|opinie|weer|zoeken|privacyverklaring|voorwaarden|over ons|colofon|klantenservice""");

    private static final Set<String> SHARING = lines("""
            facebook|twitter|x|whatsapp|linkedin|email|e-mail|mail|telegram|reddit|pinterest|instagram|bluesky|mastodon|messenger|flipboard|xing|pocket|threads|youtube|tiktok
            share|print|copy|link|teilen|drucken|partager|imprimer|compartir|imprimir|condividi|stampa|delen""");
    private static final Pattern PARTED = Pattern.compile("\\s*[|›>»·•/]\\s*|\\s{2,}|\t");
    private static final String ORNAMENTS = " \t\u00A0›»>▸▶→•…|+:.[]()";
    private static final int LONGEST = 800;
    private static final int LONGEST_BAR = 400;
    private static final int LONGEST_BREADCRUMB = 160;

    private FurniturePhrases() {}

    private static Set<String> lines(String text) {
        return Stream.of(text.split("[|\n]")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isInterruption(String text) {
        return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0)) && INTERRUPTIONS.contains(key(text));
    }

    static boolean isAlways(String text) {
        return text.length() <= LONGEST
                && (ALWAYS.contains(key(text))
                        || FurnitureForms.matches(text)
                        || isShareBar(text)
                        || isBreadcrumb(text));
    }

    static boolean isInCompany(String text) {
        return text.length() <= LONGEST_BAR
                && !Sentences.isFinished(text)
                && (IN_COMPANY.contains(key(text)) || isBar(text));
    }

    /** One label, and not a line of them: above a headline it is the section. */
    static boolean isSection(String text) {
        return IN_COMPANY.contains(key(text));
    }

    private static boolean isShareBar(String text) {
        if (text.length() > LONGEST_BAR || text.indexOf(' ') < 0 || Sentences.isFinished(text)) {
            return false;
        }
        String[] words = key(text).split("[\\s|·,/]+");
        return words.length > 1 && Stream.of(words).allMatch(SHARING::contains);
    }

    private static boolean isBreadcrumb(String text) {
        boolean arrow = text.indexOf('›') > 0 || text.indexOf('>') > 0 || text.indexOf('»') > 0;
        if (text.length() > LONGEST_BREADCRUMB || !arrow) {
            return false;
        }
        String[] parts = text.split("\\s*[›>»]\\s*");
        return parts.length > 1 && parts.length < 8 && IN_COMPANY.contains(key(parts[0]));
    }

    /** "Home News Sport Business", with or without strokes between. */
    private static boolean isBar(String text) {
        String[] parts = PARTED.split(text.strip());
        if (parts.length > 2) {
            return Stream.of(parts)
                                    .filter(part -> IN_COMPANY.contains(key(part)))
                                    .count()
                            * 10
                    >= parts.length * 7L;
        }
        String[] words = key(text).split(" ");
        return words.length > 2
                && words.length < 40
                && Character.isUpperCase(text.codePointAt(0))
                && areSections(words);
    }

    /** Each word, or two together, is the name of a section. */
    private static boolean areSections(String[] words) {
        int known = 0;
        for (int i = 0; i < words.length; i++) {
            boolean pair = i + 1 < words.length && IN_COMPANY.contains(words[i] + " " + words[i + 1]);
            if (pair) {
                known += 2;
                i++;
            } else if (IN_COMPANY.contains(words[i])) {
                known++;
            }
        }
        return known == words.length;
    }

    /** As it is looked up: small letters, without arrows and strokes at its ends. */
    private static String key(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && ORNAMENTS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ORNAMENTS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
