package org.copytaster.ingest.format.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes out of a page what is around an article: navigation, sharing, related links, cookie notices. A class name is
 * only a suspicion, so nothing that holds a good part of the page's paragraphs is ever taken out because of one.
 */
final class Junk {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select, textarea, form > label, dialog, menu";
    /** Read once: jsoup reads a selector that is given as text anew for each element. */
    private static final Evaluator AROUND = QueryParser.parse(
            "nav, footer, aside, [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
                    + " [hidden], [aria-hidden=true], [style*=display:none], [style*=display: none]");

    private static final Pattern SUSPICIOUS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:related|recirc|recommend\\w*|more-?(?:on|from|stories)|share|sharing|social|"
                    + "cookies?|consent|gdpr|newsletter|signup|sign-up|subscri\\w+|promo\\w*|advert\\w*|ads?|ad-?(?:slot|unit|wrapper)|sponsor\\w*|outbrain|taboola|comments?|disqus|"
                    + "breadcrumbs?|sidebar|footer|nav|navbar|navigation|menu|toolbar|popular|trending|most-?read|teasers?|tags?|tag-?list|skip-?link|paywall|print-?only|toc)(?:$|[\\s_-])");
    private static final double GOOD_PART = 0.3;

    private Junk() {}

    static void remove(Element body) {
        body.select(NEVER_TEXT).remove();
        ParagraphWeights weights = new ParagraphWeights(body);
        List<Element> suspects = body.select("*").stream()
                .filter(element ->
                        element != body && mayBeAround(element) && (element.is(AROUND) || isSuspicious(element)))
                .toList();
        suspects.stream()
                .filter(element -> weights.of(element) <= weights.of(body) * GOOD_PART)
                .forEach(Element::remove);
    }

    /** Nearly all elements have no attributes; a selector is dear where there are a million of them. */
    private static boolean mayBeAround(Element element) {
        return element.attributesSize() > 0
                || element.nameIs("nav")
                || element.nameIs("footer")
                || element.nameIs("aside");
    }

    private static boolean isSuspicious(Element element) {
        return !element.nameIs("article")
                && !element.nameIs("main")
                && (SUSPICIOUS.matcher(element.className()).find()
                        || SUSPICIOUS.matcher(element.id()).find());
    }
}
