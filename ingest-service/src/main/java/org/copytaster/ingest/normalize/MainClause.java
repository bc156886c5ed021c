package org.copytaster.ingest.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the beginning of a sentence says something by itself: whether it has the verb of the main clause. It knows few
 * verbs, those that news is made of in seven languages, and answers yes only when it is sure.
 */
final class MainClause {
    private static final Set<String> VERBS = words("""
            is are was were has have had will would can could may might must should does did isn't wasn't won't can't
            said says tells took takes gave gives went goes came comes saw sees makes gets began begins strikes hits
            fell falls rose rises wins loses broke breaks spoke speaks wrote writes chose chooses flew drove grew became becomes
            stood stands holds leaves leads sends meets pays sells keeps finds dies died wants faces plans seeks urges warns vows rejects condemns
            tore swept blew threw sank shook woke stole froze hid rode drew fled swung flooded
            resigned collapsed queued gathered marched arrived returned crashed protested voted agreed refused failed appeared
            ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten will wollen wollte wollten
            soll sollen sollte sollten muss müssen musste mussten darf dürfen bleibt blieb bleiben geht gehen ging gingen kommt kommen kam kamen
            steht stehen stand standen gibt gab gaben sagt sagte sagten hält hielt nimmt nahm nahmen liegt lag lässt ließ fordert forderte
            kündigt kündigte warnt warnte droht drohte weist wies zieht zog tritt trat stirbt starb starben fällt fiel fielen
            est sont était étaient a ont avait avaient sera seront fut furent va vont peut peuvent doit doivent dit affirme annonce demande
            veut veulent reste restent fait font prend rouvre meurt
            es son era eran fue fueron ha han había habían será serán va van puede pueden debe deben dice dijo dijeron anuncia anunció
            está están estaba quiere pide pidió murió murieron hace hizo lanzó
            è sono erano fu furono hanno aveva avevano sarà saranno può possono deve devono dice disse vuole chiede annuncia muore
            é são foi foram tem têm tinha tinham será serão vai vão pode podem deve devem diz disse anunciou está estão quer pede morreu
            is zijn waren heeft hebben had hadden wordt worden werd werden zal zullen kan kunnen kon konden wil moet moeten mag gaat gaan
            zegt zei zeiden blijft komt kwam staat ligt vindt eist""");
    /** "accused of theft" may still describe somebody; with an object behind it, it is what he does. */
    private static final Set<String> PARTICIPLES =
            words("told made got struck hit won lost held left led sent met paid sold kept fought found shot");

    private static final Set<String> BEFORE_OBJECT = words(
            "the a an his her its their him them it that no any all both each some many more two three four five new this these those our my");
    private static final Set<String> OPENING = words("""
            after as although because before despite during following given if once since though unless until when whenever whereas while with without amid
            nachdem als während weil obwohl wenn falls seit seitdem bevor bis da sobald trotz wegen
            après alors lorsque lorsqu quand pendant tandis bien si malgré depuis puisque avant dès
            cuando mientras aunque después desde tras antes si porque como
            dopo mentre quando benché sebbene se poiché prima appena
            depois enquanto quando embora apesar desde se antes porque
            nadat terwijl toen wanneer hoewel omdat als sinds voordat ondanks""");
    /** Between commas or not, as English has it. */
    private static final Set<String> ENGLISH_RELATIVE = Set.of("who", "which", "whose", "that");

    private static final Set<String> RELATIVE = words("""
            who which that whose whom where
            der die das dem den deren dessen welche welcher wo
            qui que dont où lequel laquelle
            que quien quienes cuyo cuya donde
            che cui dove il quale
            quem cujo cuja onde
            die dat wie waar wiens""");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}'’]+");
    private static final Pattern PART = Pattern.compile("(?<=[,;:])\\s+|\\s+(?=[–—]\\s)|(?=—)");
    /** What is said in quotation marks is somebody's sentence, not this one. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"");

    private MainClause() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Stream.of(list.split("\\s+")).distinct().toList());
    }

    static boolean isIn(String beginning) {
        List<String> parts = PART.splitAsStream(beginning.strip()).toList();
        boolean subordinate = OPENING.contains(first(parts.getFirst()));
        return parts.stream()
                .skip(subordinate ? 1 : 0)
                .filter(part -> !RELATIVE.contains(first(part)) || part == parts.getFirst())
                .anyMatch(part -> hasVerb(part, part == parts.getFirst() ? 1 : 0));
    }

    /** "the man who was sacked" has a verb, and not its own yet; "the storm that nobody foresaw tore" has two. */
    private static boolean hasVerb(String part, int start) {
        if (QUOTED.matcher(part).find() && QUOTED.matcher(part).replaceAll(" ").isBlank()) {
            return true;
        }
        List<String> words = WORD.splitAsStream(part.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        int relative = 0;
        boolean before = false;
        for (int i = start; i < words.size(); i++) {
            boolean verb = isVerb(words, i);
            if (verb && !before && relative-- == 0) {
                return true;
            }
            before = verb;
            relative += ENGLISH_RELATIVE.contains(words.get(i)) ? 1 : 0;
        }
        return false;
    }

    private static boolean isVerb(List<String> words, int index) {
        return (index == 0 || !words.get(index - 1).equals("to"))
                && (VERBS.contains(words.get(index)) || hasObject(words, index));
    }

    private static boolean hasObject(List<String> words, int index) {
        String word = words.get(index);
        return index + 1 < words.size()
                && (word.endsWith("ed") || PARTICIPLES.contains(word))
                && BEFORE_OBJECT.contains(words.get(index + 1));
    }

    private static String first(String part) {
        return WORD.splitAsStream(part.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }
}
