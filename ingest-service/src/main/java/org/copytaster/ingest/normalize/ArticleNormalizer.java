package org.copytaster.ingest.normalize;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.parsed.Claim;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedEntity;
import org.copytaster.ingest.parsed.ParsedEntity.Kind;
import org.copytaster.ingest.parsed.ParsedSubject;
import org.copytaster.ingest.parsed.Warning;

/** From loose to strict: of each field's claims the first that holds, and a note of where it came from. */
final class ArticleNormalizer {
    private static final String FROM_SENDER = "hint";
    private static final String ITEM = "feed";
    private static final String WEB_PAGE = "extractor";
    private static final String INFERRED = "inferred";
    private static final int MOST_KEYWORDS = 100;
    private static final int MOST_WARNINGS = 200;
    private static final int MOST_TIMES = 20;

    /** Longer ones are not what they are said to be; the catalog draws the same lines. */
    private static final int LONGEST_LINE = 2_000;

    private static final int LONGEST_ID = 2_000;
    private static final int LONGEST_NAME = 500;

    private final ParsedArticle parsed;
    private final Hints hints;
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final List<Warning> warnings;

    private ArticleNormalizer(ParsedArticle parsed, Hints hints) {
        this.parsed = parsed;
        this.hints = hints;
        this.warnings = new ArrayList<>(parsed.warnings());
    }

    /** Nothing where there is no text. */
    static Optional<NormalizedArticle> normalize(ParsedArticle parsed, Hints hints) {
        ArticleNormalizer normalizer = new ArticleNormalizer(parsed, hints);
        BodyText body = BodyText.of(parsed.body(), normalizer.warnings::add);
        return body.isEmpty() ? Optional.empty() : Optional.of(normalizer.article(body));
    }

    private NormalizedArticle article(BodyText body) {
        String headline = headline(body);
        String alternative = line("alternativeHeadline", Field.ALTERNATIVE_HEADLINE);
        String deck = line("deck", Field.DECK);
        List<String> bylines = lines("bylines", Field.BYLINE);
        String language = language(body);
        OffsetDateTime published = time("published", Field.PUBLISHED, hints.published());
        OffsetDateTime modified = time("modified", Field.MODIFIED, null);
        String url = canonicalUrl();
        String externalId = externalId();
        String siteName = first(Field.SITE_NAME, this::cleanName)
                .map(claim -> set("siteName", claim))
                .orElse(null);
        Image image = image();
        List<String> keywords = lines("keywords", Field.KEYWORD);
        origins.put("body", parsed.bodyOrigin());
        return new NormalizedArticle(
                headline,
                alternative,
                deck,
                bylines,
                language,
                published,
                modified,
                url,
                externalId,
                siteName,
                image,
                keywords,
                subjects(),
                entities("people", Kind.PEOPLE),
                entities("organisations", Kind.ORGANISATIONS),
                entities("places", Kind.PLACES),
                body.blocks(),
                body.text(),
                BlockHtml.render(body.blocks()),
                body.words(),
                body.fingerprint(),
                Collections.unmodifiableMap(origins),
                warnings.stream().limit(MOST_WARNINGS).toList());
    }

    private String headline(BodyText body) {
        String given = line("headline", Field.HEADLINE);
        if (given != null) {
            return given;
        }
        Optional<Claim> wordless = first(Field.HEADLINE, value -> visible(value, LONGEST_LINE));
        if (wordless.isPresent()) {
            return set("headline", wordless.get());
        }
        origins.put("headline", INFERRED);
        warnings.add(
                new Warning("headline-inferred", "The document has no headline; this is the beginning of its text."));
        return InferredHeadline.of(body.blocks());
    }

    private String language(BodyText body) {
        Optional<String> detected = LanguageDetector.detect(body.text());
        Optional<Claim> declared = first(Field.LANGUAGE, LanguageDetector::primary);
        if (declared.isPresent() && detected.map(declared.get().value()::equals).orElse(true)) {
            return set("language", declared.get());
        }
        declared.ifPresent(claim -> warnings.add(new Warning(
                "language-mismatch",
                "Declared as " + claim.value() + ", but the text is " + detected.orElseThrow() + ".")));
        return detected.map(language -> set("language", new Claim(language, "detected")))
                .orElse(null);
    }

    private OffsetDateTime time(String name, Field field, String hint) {
        Stream<Claim> given = parsed.claims(field).stream();
        Stream<Claim> all = hint == null ? given : Stream.concat(given, Stream.of(new Claim(hint, FROM_SENDER)));
        List<Claim> claims = all.toList();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            switch (PublicationTime.read(claim.value(), hints.received())) {
                case PublicationTime.Known known -> {
                    return time(name, claim, known, claims.subList(i + 1, claims.size()));
                }
                case PublicationTime.Refused(String reason) -> warnings.add(new Warning(name + "-refused", reason));
            }
        }
        return null;
    }

    /**
     * As the claim says it, unless one of the others says the same and more. Only a page says one time in many places;
     * elsewhere a second claim is another time that may stand in for the first.
     */
    private OffsetDateTime time(String name, Claim claim, PublicationTime.Known known, List<Claim> others) {
        origins.put(name, claim.origin());
        boolean open = parsed.bodyOrigin().equals(WEB_PAGE) && SameTime.isOpen(known);
        Stream<Claim> same = open ? others.stream() : Stream.empty();
        for (Claim other : same.filter(given -> !given.origin().equals(FROM_SENDER))
                .limit(MOST_TIMES)
                .toList()) {
            if (PublicationTime.read(other.value(), hints.received()) instanceof PublicationTime.Known also) {
                if (SameTime.isCompletedBy(known, also)) {
                    origins.put(name, other.origin());
                    return also.time();
                }
                Optional<OffsetDateTime> zoned = SameTime.inZoneOf(known, also);
                if (zoned.isPresent()) {
                    return zoned.get();
                }
            }
        }
        known.assumed()
                .ifPresent(assumed -> warnings.add(new Warning(
                        name + "-assumed",
                        "“" + claim.value().strip() + "” leaves out something: " + assumed + " is assumed.")));
        return known.time();
    }

    /** A page that calls the site's front page its canonical address is wrong about itself, and many are. */
    private String canonicalUrl() {
        Optional<Claim> own = parsed.claims(Field.CANONICAL_URL).stream()
                .flatMap(claim -> CanonicalUrl.of(claim.value(), hints.sourceUrl()).stream()
                        .filter(url -> !url.isFrontPage() || claim.origin().equals(ITEM))
                        .map(url -> new Claim(url.value(), claim.origin())))
                .findFirst();
        Optional<Claim> given = CanonicalUrl.of(hints.sourceUrl()).map(url -> new Claim(url.value(), FROM_SENDER));
        return own.or(() -> given).map(claim -> set("canonicalUrl", claim)).orElse(null);
    }

    private String externalId() {
        Stream<Claim> given = Stream.of(new Claim(hints.externalId() == null ? "" : hints.externalId(), FROM_SENDER));
        return Stream.concat(given, parsed.claims(Field.EXTERNAL_ID).stream())
                .map(claim -> new Claim(claim.value().strip(), claim.origin()))
                .filter(claim -> !claim.value().isEmpty() && claim.value().length() <= LONGEST_ID)
                .findFirst()
                .map(claim -> set("externalId", claim))
                .orElse(null);
    }

    /** A code stays as it is written, but for the two ways to write a media topic; one without a name is known by its code, unless everyone knows its name. */
    private List<Subject> subjects() {
        List<Subject> subjects = parsed.subjects().stream()
                .filter(subject -> subject.code().length() <= LONGEST_NAME)
                .map(subject -> new Subject(MediaTopics.code(subject.code().strip()), subjectName(subject)))
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
        if (!subjects.isEmpty()) {
            origins.put("subjects", parsed.bodyOrigin());
        }
        return subjects;
    }

    private String subjectName(ParsedSubject subject) {
        return Optional.ofNullable(subject.name())
                .flatMap(this::cleanName)
                .or(() -> MediaTopics.name(subject.code()))
                .or(() -> cleanName(subject.code()))
                .orElse(subject.code().strip());
    }

    /** One without a name is known by its code; a code that is too long is none. */
    private List<Entity> entities(String name, Kind kind) {
        List<ParsedEntity> named = parsed.entities().stream()
                .filter(entity -> entity.kind() == kind)
                .toList();
        List<Entity> entities = named.stream()
                .flatMap(entity -> entity(entity).stream())
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
        if (!entities.isEmpty()) {
            origins.put(name, named.getFirst().origin());
        }
        return entities;
    }

    private Optional<Entity> entity(ParsedEntity entity) {
        String code = Optional.ofNullable(entity.code())
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NAME)
                .orElse(null);
        return Stream.of(entity.name(), code)
                .filter(text -> text != null)
                .flatMap(text -> cleanName(text).stream())
                .findFirst()
                .map(label -> new Entity(code, label));
    }

    private Image image() {
        return parsed.claims(Field.IMAGE_URL).stream()
                .flatMap(claim -> CanonicalUrl.of(claim.value(), hints.sourceUrl()).stream()
                        .map(url -> new Claim(url.value(), claim.origin())))
                .findFirst()
                .map(url -> new Image(
                        set("image", url),
                        first(Field.IMAGE_CAPTION, this::cleanLine)
                                .map(Claim::value)
                                .orElse(null),
                        first(Field.IMAGE_CREDIT, this::cleanName)
                                .map(Claim::value)
                                .orElse(null)))
                .orElse(null);
    }

    private String line(String name, Field field) {
        return first(field, this::cleanLine).map(claim -> set(name, claim)).orElse(null);
    }

    /** All values of the best origin that has any with a word in it: two origins' lists are not to be mixed. */
    private List<String> lines(String name, Field field) {
        List<Claim> claims = parsed.claims(field).stream()
                .flatMap(claim ->
                        visible(claim.value(), LONGEST_NAME).stream().map(value -> new Claim(value, claim.origin())))
                .toList();
        if (claims.isEmpty()) {
            return List.of();
        }
        String best = claims.stream()
                .filter(claim -> hasWord(claim.value()))
                .findFirst()
                .orElse(claims.getFirst())
                .origin();
        origins.put(name, best);
        return claims.stream()
                .filter(claim -> claim.origin().equals(best))
                .map(Claim::value)
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
    }

    private Optional<Claim> first(Field field, Function<String, Optional<String>> reading) {
        return parsed.claims(field).stream()
                .flatMap(claim -> reading.apply(claim.value()).stream().map(value -> new Claim(value, claim.origin())))
                .findFirst();
    }

    private Optional<String> cleanLine(String value) {
        return clean(value, LONGEST_LINE);
    }

    private Optional<String> cleanName(String value) {
        return clean(value, LONGEST_NAME);
    }

    private static Optional<String> clean(String value, int longest) {
        return visible(value, longest).filter(ArticleNormalizer::hasWord);
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Emoji or a lone sign is no word, but may be what the sender means. */
    private static Optional<String> visible(String value, int longest) {
        return Optional.of(TextHygiene.clean(value, false).text())
                .filter(text -> !text.isEmpty() && text.length() <= longest);
    }

    private String set(String name, Claim claim) {
        origins.put(name, claim.origin());
        return claim.value();
    }
}
