package org.copytaster.ingest.format.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads cues off elements. Class names are taken apart into words, at hyphens and at the humps of camelCase, and looked
 * up as single words and as pairs; so "relatedLinks", "related-links" and "c-related__links" are one thing, and
 * "unrelated" is none.
 */
final class Cues {
    private static final Map<String, Cue> WORDS = new HashMap<>();
    private static final Map<String, Cue> TAGS = Map.of(
            "nav", Cue.NAVIGATION,
            "aside", Cue.ASIDE,
            "footer", Cue.FOOTER,
            "figcaption", Cue.CAPTION,
            "figure", Cue.FIGURE,
            "form", Cue.FORM,
            "dialog", Cue.PROMOTION,
            "menu", Cue.NAVIGATION,
            "time", Cue.DATE,
            "h1", Cue.TITLE);
    private static final Map<String, Cue> ROLES = Map.of(
            "navigation", Cue.NAVIGATION,
            "menu", Cue.NAVIGATION,
            "banner", Cue.NAVIGATION,
            "complementary", Cue.ASIDE,
            "contentinfo", Cue.FOOTER,
            "search", Cue.FORM,
            "dialog", Cue.PROMOTION,
            "alertdialog", Cue.PROMOTION);
    private static final Map<String, Cue> ITEMPROPS = Map.of(
            "articlebody", Cue.BODY,
            "headline", Cue.TITLE,
            "alternativeheadline", Cue.DECK,
            "author", Cue.AUTHOR,
            "datepublished", Cue.DATE,
            "datemodified", Cue.DATE,
            "keywords", Cue.TAGS,
            "caption", Cue.CAPTION,
            "comment", Cue.COMMENTS);

    static {
        words(
                Cue.NAVIGATION,
                "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging masthead topbar"
                        + " toolbar skiplink toc wayfinding");
        words(
                Cue.RELATED,
                "related recirc recirculation recommended recommendation recommendations recommend outbrain taboola"
                        + " teaser teasers trending popular readnext seealso alsoread morestories similar zergnet onward"
                        + " sidebar rail mostread mostviewed mostpopular ligatus plista revcontent spotim nextarticle suggested"
                        + " suggestions headlines readalso othernews morenews linkbox relacionadas relacionados relacionada"
                        + " verwandte lesen inpage crosslinks furthermore upnext seemore infinite viafoura");
        pairs(
                Cue.RELATED,
                "read next,read also,see also,also read,more stories,more from,more news,more on,most read,most viewed,most popular,next article,next story,other news,other stories,latest news,link list,linked list,related links,top stories,in case,story list,article list,news list,post list,up next,keep reading,also like,you may,leia mais,lire aussi,mehr zum,editors picks,prev next,post navigation,nav links");
        words(
                Cue.COMMENTS,
                "comment comments commentlist disqus respond reply replies usercomments livefyre coral kommentar kommentare"
                        + " commentaires comentarios reacties commentbox fbcomments discussion");
        words(
                Cue.SHARE,
                "share sharing sharebar sharebuttons sharetools social sociable addthis addtoany sharedaddy shariff socials"
                        + " socialmedia shareaholic jssocials ssk sharethis bookmarks socialshare");
        words(
                Cue.PROMOTION,
                "newsletter newsletters subscribe subscription subscriptions signup donate donation donations cta promo"
                        + " promos promotion promoted banner advert adverts advertisement advertisements advertising ad ads adslot"
                        + " adunit adbox adcontainer sponsored sponsor sponsors dfp gpt piano"
                        + " registration login anzeige werbung publicite publicidad pub optin lightbox modal popup overlay toast"
                        + " snackbar notification alert regwall membership supportus affiliate");
        pairs(
                Cue.PROMOTION,
                "sign up,sign in,log in,ad slot,ad unit,support us,download app,app promo,push notification,call to");
        words(
                Cue.CONSENT,
                "cookie cookies consent gdpr ccpa onetrust optanon didomi usercentrics cookiebot cookieconsent truste"
                        + " evidon cmp cmpbox sourcepoint privacy datenschutz cookiebanner");
        words(Cue.FOOTER, "footer footnote colophon copyright legal siteinfo impressum");
        words(Cue.ASIDE, "aside complementary");
        words(
                Cue.AUTHOR,
                "byline bylines author authors authorbox authorbio authorinfo bio contributor contributors autor autoren auteur"
                        + " autore writer reporter vcard writtenby creator aboutauthor postmetadata postmeta entrymeta");
        pairs(Cue.AUTHOR, "by line,post meta,entry meta,article meta,article info,post info,written by");
        words(
                Cue.DATE,
                "date dates dateline timestamp pubdate published publishdate datetime posted updated modified postdate"
                        + " datum");
        words(
                Cue.TAGS,
                "tags tag taglist tagcloud taglinks keywords topics categories category cats schlagworte etiquetas filed"
                        + " rubric");
        words(Cue.TITLE, "headline title");
        words(
                Cue.DECK,
                "deck dek standfirst subtitle subtitles subheadline subheading subhead strapline strap abstract excerpt"
                        + " sapo teasertext chapo chapeau vorspann intro lede lead kicker summary ingress subtitulo bajada sommario"
                        + " catenaccio epigrafe entradilla copete untertitel unterzeile anriss oppsummering");
        pairs(Cue.DECK, "sub title,sub headline,sub heading,sub head,article summary,post excerpt");
        words(
                Cue.CAPTION,
                "caption captions figcaption piccaption imgcaption imagecaption photocaption bildunterschrift legend"
                        + " legende bildtext pie didascalia captiontext imagedescription photodescription wpcaption bu thumbcaption mediacaption picturecaption");
        pairs(Cue.CAPTION, "image description,photo description,img desc,image text,media caption,image desc");
        words(
                Cue.CREDIT,
                "credit credits photocredit imagecredit copyrightholder photographer bildnachweis fotograf quelle imgcredit");
        words(
                Cue.WIDGET,
                "widget widgets poll quiz survey gallery slideshow carousel slider player infobox factbox tooltip tabs"
                        + " calculator weather stock quotes ticker glossary jwplayer brightcove galleries swiper");
        words(Cue.BODY, "articlebody storybody entrycontent postcontent articlecontent storycontent");
        pairs(
                Cue.BODY,
                "article body,story body,entry content,post content,article content,story content,body content,article text,story text,body text,post body,content body,article main");
        words(Cue.HIDDEN, "visuallyhidden screenreader printonly noprint");
        pairs(Cue.HIDDEN, "visually hidden,screen reader,sr only,print only,no print");
    }

    /** Classes by themselves; "hidden-xs" hides from small screens only. */
    private static final Set<String> HIDDEN = Set.of("hidden", "hide", "is-hidden", "d-none");

    private static final Pattern INVISIBLE = Pattern.compile("display:\\s?none|visibility:\\s?hidden");

    /** Ids made from headings are sentences, and speak of the article's subject. */
    private static final int SENTENCE = 6;

    /** WordPress writes an article's tags and categories into its class. */
    private static final Pattern WORDPRESS = Pattern.compile("\\b(?:hentry|type-post|status-publish)\\b");

    /** Drupal writes what kind of field something is in, "text-with-summary", and means nothing by it. */
    private static final Pattern KIND = Pattern.compile("field-{1,2}type-");

    private static final Pattern TERM = Pattern.compile("(?:tag|category|author|format|has|post_tag|topic)[-_]");

    private final Map<String, Set<Cue>> known = new HashMap<>();

    private static void words(Cue cue, String words) {
        Stream.of(words.split(" ")).forEach(word -> WORDS.put(word, cue));
    }

    private static void pairs(Cue cue, String pairs) {
        Stream.of(pairs.split(",")).forEach(pair -> WORDS.put(pair, cue));
    }

    Set<Cue> of(Element element) {
        Cue tag = TAGS.get(element.normalName());
        if (element.attributesSize() == 0) {
            return tag == null ? Set.of() : EnumSet.of(tag);
        }
        EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
        if (tag != null) {
            cues.add(tag);
        }
        for (Attribute attribute : element.attributes()) {
            add(cues, attribute.getKey(), attribute.getValue());
        }
        return cues;
    }

    private void add(Set<Cue> cues, String attribute, String value) {
        switch (attribute) {
            case "class", "id", "data-component" -> cues.addAll(named(value));
            case "role" -> add(cues, ROLES, value);
            case "itemprop" -> add(cues, ITEMPROPS, value);
            case "rel" -> {
                if (value.contains("author")) {
                    cues.add(Cue.AUTHOR);
                }
            }
            case "hidden" -> cues.add(Cue.HIDDEN);
            case "aria-hidden" -> {
                if (value.equals("true")) {
                    cues.add(Cue.HIDDEN);
                }
            }
            case "style" -> {
                if ((value.contains("display") || value.contains("visib"))
                        && INVISIBLE.matcher(value).find()) {
                    cues.add(Cue.HIDDEN);
                }
            }
            default -> {}
        }
    }

    private static void add(Set<Cue> cues, Map<String, Cue> names, String value) {
        Cue cue = value.isEmpty() ? null : names.get(value.toLowerCase(Locale.ROOT));
        if (cue != null) {
            cues.add(cue);
        }
    }

    private Set<Cue> named(String name) {
        return name.isEmpty() ? Set.of() : known.computeIfAbsent(name, Cues::read);
    }

    private static Set<Cue> read(String name) {
        EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
        boolean taxonomy = WORDPRESS.matcher(name).find();
        for (String single : name.split("\\s+")) {
            if (HIDDEN.contains(single)) {
                cues.add(Cue.HIDDEN);
            }
            List<String> words = split(single);
            if (words.size() > SENTENCE
                    || KIND.matcher(single).lookingAt()
                    || taxonomy && TERM.matcher(single).lookingAt()) {
                continue;
            }
            for (int i = 0; i < words.size(); i++) {
                Cue cue = WORDS.get(words.get(i));
                Cue pair = i + 1 < words.size() ? WORDS.get(words.get(i) + ' ' + words.get(i + 1)) : null;
                if (cue != null) {
                    cues.add(cue);
                }
                if (pair != null) {
                    cues.add(pair);
                }
            }
        }
        return cues;
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((hump || !Character.isLetter(c)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
