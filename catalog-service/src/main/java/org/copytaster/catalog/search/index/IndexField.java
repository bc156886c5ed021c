package org.copytaster.catalog.search.index;

import java.util.List;
import org.copytaster.catalog.search.query.Field;

/** Names of the index's fields. A change of them, or of what is in them, needs a new {@link #GENERATION}. */
final class IndexField {
    /** Indexes of another one are built anew. */
    static final int GENERATION = 1;

    /** Exact values, to filter and to count by. */
    static final String STATE = "state";

    static final String SOURCE = "source";
    static final String LANGUAGE = "language";
    static final String SUBJECT = "subject";
    static final String KEYWORD = "keyword";
    /** Keywords without case and accents, as filters compare them. */
    static final String KEYWORD_KEY = "keywordKey";

    static final String BYLINE = "byline";
    static final String ASSIGNEE = "assignee";
    static final String PERSON = "person";
    static final String ORGANISATION = "organisation";
    static final String PLACE = "place";
    static final String ANNOTATED = "annotated";
    static final String COLLECTION = "collection";
    static final String EXTERNAL_ID = "externalId";
    static final String URL = "url";
    static final String OPEN = "open";
    static final String SOURCE_UPDATE = "sourceUpdate";

    static final List<String> COUNTED =
            List.of(STATE, SOURCE, LANGUAGE, SUBJECT, KEYWORD, BYLINE, ASSIGNEE, PERSON, ORGANISATION, PLACE);

    /** Numbers. Times are microseconds since 1970, as exact as the database has them. */
    static final String VERSION = "version";

    static final String WORDS = "words";
    static final String NOTES = "notes";
    static final String PUBLISHED = "published";
    static final String CREATED = "created";
    static final String UPDATED = "updated";
    /** Milliseconds; published, or else created. */
    static final String RECENCY = "recency";
    /** Puts in order what is of the same microsecond. */
    static final String TIE = "tie";

    /** Words as they are written. */
    static final String HEADLINE = "headline";

    static final String DECK = "deck";
    static final String BODY = "body";
    static final String CAPTION = "caption";
    static final String BYLINE_WORDS = "bylineWords";
    static final String SOURCE_WORDS = "sourceWords";
    static final String KEYWORD_WORDS = "keywordWords";
    static final String SUBJECT_WORDS = "subjectWords";
    static final String PERSON_WORDS = "personWords";
    static final String ORGANISATION_WORDS = "organisationWords";
    static final String PLACE_WORDS = "placeWords";
    static final String URL_WORDS = "urlWords";

    static final List<String> EXACT_WORDS = List.of(
            HEADLINE,
            DECK,
            BODY,
            CAPTION,
            BYLINE_WORDS,
            SOURCE_WORDS,
            KEYWORD_WORDS,
            SUBJECT_WORDS,
            PERSON_WORDS,
            ORGANISATION_WORDS,
            PLACE_WORDS,
            URL_WORDS);

    private IndexField() {}

    /** Stems of headlines in this language. */
    static String headline(Language language) {
        return "headline_" + language.code();
    }

    /** Stems of all other text in this language. */
    static String text(Language language) {
        return "text_" + language.code();
    }

    /** A field in which a term is looked for, and how much a hit in it counts. */
    record Weighted(String name, float weight) {}

    /** Where words are looked for as they are written. */
    static List<Weighted> exactWords(Field field) {
        return switch (field) {
            case ANYWHERE ->
                List.of(
                        new Weighted(HEADLINE, 4),
                        new Weighted(DECK, 1.5f),
                        new Weighted(BODY, 1),
                        new Weighted(CAPTION, 0.7f),
                        new Weighted(BYLINE_WORDS, 2),
                        new Weighted(KEYWORD_WORDS, 2),
                        new Weighted(SUBJECT_WORDS, 1),
                        new Weighted(PERSON_WORDS, 1.5f),
                        new Weighted(ORGANISATION_WORDS, 1.5f),
                        new Weighted(PLACE_WORDS, 1.5f));
            case HEADLINE -> only(HEADLINE);
            case DECK -> only(DECK);
            case BODY -> only(BODY);
            case CAPTION -> only(CAPTION);
            case BYLINE -> only(BYLINE_WORDS);
            case SOURCE -> only(SOURCE_WORDS);
            case KEYWORD -> only(KEYWORD_WORDS);
            case SUBJECT -> only(SUBJECT_WORDS);
            case PERSON -> only(PERSON_WORDS);
            case ORGANISATION -> only(ORGANISATION_WORDS);
            case PLACE -> only(PLACE_WORDS);
            case URL -> only(URL_WORDS);
            case LANGUAGE, STATE, ASSIGNEE, EXTERNALID -> List.of();
        };
    }

    /** Where their stems are looked for. */
    static List<Weighted> stems(Field field, Language language) {
        return switch (field) {
            case ANYWHERE -> List.of(new Weighted(headline(language), 2), new Weighted(text(language), 0.7f));
            case HEADLINE -> only(headline(language));
            // deck and captions are in the same field; who wants the body alone has words as they are written
            case DECK,
                    BODY,
                    CAPTION,
                    BYLINE,
                    SOURCE,
                    KEYWORD,
                    SUBJECT,
                    LANGUAGE,
                    STATE,
                    ASSIGNEE,
                    PERSON,
                    ORGANISATION,
                    PLACE,
                    URL,
                    EXTERNALID -> List.of();
        };
    }

    private static List<Weighted> only(String name) {
        return List.of(new Weighted(name, 1));
    }
}
