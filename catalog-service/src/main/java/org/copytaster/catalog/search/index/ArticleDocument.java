package org.copytaster.catalog.search.index;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.copytaster.catalog.article.YearsOneTo9999;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;
import org.copytaster.catalog.content.Entity;
import org.copytaster.catalog.content.Subject;
import org.copytaster.catalog.term.Terms;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** An article as a document of the index. No text is stored: who shows articles reads them from the database. */
class ArticleDocument implements TypeBinder {
    /** Longer values are no name of anything, and Lucene refuses terms beyond 32 KiB. */
    private static final int LONGEST_VALUE = 2_000;

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(IndexedArticle.class, new Bridge(context.indexSchemaElement()));
    }

    /** Where a time stands in an order; what has none stands before all others. */
    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time == null ? YearsOneTo9999.FIRST : time);
    }

    static long tie(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }

    private static final class Bridge implements TypeBridge<IndexedArticle> {
        private final Map<String, IndexFieldReference<String>> strings = new HashMap<>();
        private final Map<String, IndexFieldReference<Long>> numbers = new HashMap<>();
        private final Map<String, IndexFieldReference<Boolean>> flags = new HashMap<>();

        Bridge(IndexSchemaElement schema) {
            for (String name : IndexField.COUNTED) {
                strings.put(
                        name,
                        schema.field(name, f -> f.asString().aggregable(Aggregable.YES))
                                .multiValued()
                                .toReference());
            }
            for (String name : Arrays.asList(
                    IndexField.ANNOTATED,
                    IndexField.COLLECTION,
                    IndexField.EXTERNAL_ID,
                    IndexField.KEYWORD_KEY,
                    IndexField.URL)) {
                strings.put(
                        name,
                        schema.field(name, f -> f.asString()).multiValued().toReference());
            }
            for (String name : IndexField.EXACT_WORDS) {
                words(schema, name, Analysis.EXACT);
            }
            for (Language language : Language.values()) {
                words(schema, IndexField.headline(language), language.code());
                words(schema, IndexField.text(language), language.code());
            }
            for (String name : Arrays.asList(
                    IndexField.PUBLISHED,
                    IndexField.CREATED,
                    IndexField.UPDATED,
                    IndexField.TIE,
                    IndexField.VERSION,
                    IndexField.NOTES)) {
                numbers.put(
                        name,
                        schema.field(
                                        name,
                                        f -> f.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                                .toReference());
            }
            for (String name : Arrays.asList(IndexField.RECENCY, IndexField.WORDS)) {
                numbers.put(
                        name,
                        schema.field(name, f -> f.asLong().sortable(Sortable.YES))
                                .toReference());
            }
            for (String name : Arrays.asList(IndexField.OPEN, IndexField.SOURCE_UPDATE)) {
                flags.put(name, schema.field(name, f -> f.asBoolean()).toReference());
            }
        }

        private void words(IndexSchemaElement schema, String name, String analyzer) {
            strings.put(
                    name,
                    schema.field(name, f -> f.asString().analyzer(analyzer))
                            .multiValued()
                            .toReference());
        }

        @Override
        public void write(DocumentElement document, IndexedArticle article, TypeBridgeWriteContext context) {
            ArticleContent content = article.content();
            value(document, IndexField.STATE, article.state());
            value(document, IndexField.SOURCE, article.source());
            value(document, IndexField.LANGUAGE, content.language());
            value(document, IndexField.ASSIGNEE, article.assignee());
            value(document, IndexField.EXTERNAL_ID, article.externalId());
            value(document, IndexField.URL, content.canonicalUrl());
            values(document, IndexField.SUBJECT, content.subjects().stream().map(Subject::code));
            values(document, IndexField.KEYWORD, content.keywords().stream());
            values(
                    document,
                    IndexField.KEYWORD_KEY,
                    content.keywords().stream().map(Terms::keywordKey).filter(key -> !key.isEmpty()));
            values(document, IndexField.BYLINE, content.bylines().stream());
            values(document, IndexField.PERSON, content.people().stream().map(Entity::name));
            values(
                    document,
                    IndexField.ORGANISATION,
                    content.organisations().stream().map(Entity::name));
            values(document, IndexField.PLACE, content.places().stream().map(Entity::name));
            values(document, IndexField.ANNOTATED, article.notes().motivations().stream());
            values(document, IndexField.COLLECTION, article.collections().stream());

            number(document, IndexField.VERSION, article.version());
            number(document, IndexField.WORDS, article.words());
            number(document, IndexField.NOTES, article.notes().count());
            number(document, IndexField.PUBLISHED, micros(article.published()));
            number(document, IndexField.CREATED, micros(article.created()));
            number(document, IndexField.UPDATED, micros(article.updated()));
            number(
                    document,
                    IndexField.RECENCY,
                    Objects.requireNonNullElse(article.published(), article.created())
                            .toEpochMilli());
            number(document, IndexField.TIE, tie(article.id()));
            document.addValue(flags.get(IndexField.OPEN), article.notes().open());
            document.addValue(flags.get(IndexField.SOURCE_UPDATE), article.sourceUpdate());

            writeWords(document, article);
        }

        private void writeWords(DocumentElement document, IndexedArticle article) {
            ArticleContent content = article.content();
            String headline = lines(Stream.of(content.headline(), content.alternativeHeadline()));
            String body = lines(texts(content.blocks(), false));
            String captions = lines(Stream.concat(
                    texts(content.blocks(), true),
                    Stream.ofNullable(content.image()).map(image -> image.caption())));
            text(document, IndexField.HEADLINE, headline);
            text(document, IndexField.DECK, content.deck());
            text(document, IndexField.BODY, body);
            text(document, IndexField.CAPTION, captions);
            text(document, IndexField.SOURCE_WORDS, lines(Stream.of(article.source(), content.siteName())));
            text(document, IndexField.URL_WORDS, content.canonicalUrl());
            texts(document, IndexField.BYLINE_WORDS, content.bylines());
            texts(document, IndexField.KEYWORD_WORDS, content.keywords());
            texts(
                    document,
                    IndexField.SUBJECT_WORDS,
                    content.subjects().stream()
                            .map(subject -> lines(Stream.of(subject.code(), subject.name())))
                            .toList());
            names(document, IndexField.PERSON_WORDS, content.people());
            names(document, IndexField.ORGANISATION_WORDS, content.organisations());
            names(document, IndexField.PLACE_WORDS, content.places());
            Language.of(content.language()).ifPresent(language -> {
                text(document, IndexField.headline(language), headline);
                text(document, IndexField.text(language), lines(Stream.of(content.deck(), body, captions)));
            });
        }

        private static Stream<String> texts(Collection<Block> blocks, boolean captions) {
            return blocks.stream()
                    .filter(block -> (block.type() == BlockType.CAPTION) == captions)
                    .map(Block::text);
        }

        private static String lines(Stream<String> texts) {
            return texts.filter(Objects::nonNull).collect(joining("\n"));
        }

        private void text(DocumentElement document, String name, String text) {
            if (text != null && !text.isEmpty()) {
                document.addValue(strings.get(name), text);
            }
        }

        private void texts(DocumentElement document, String name, Collection<String> texts) {
            texts.forEach(text -> text(document, name, text));
        }

        private void names(DocumentElement document, String name, Collection<Entity> entities) {
            texts(document, name, entities.stream().map(Entity::name).toList());
        }

        private void value(DocumentElement document, String name, String value) {
            if (value != null) {
                document.addValue(strings.get(name), ExactValue.of(value));
            }
        }

        private void values(DocumentElement document, String name, Stream<String> values) {
            values.distinct().forEach(value -> value(document, name, value));
        }

        private void number(DocumentElement document, String name, long number) {
            document.addValue(numbers.get(name), number);
        }
    }

    /** A value as it is kept to be compared with. */
    static final class ExactValue {
        private ExactValue() {}

        static String of(String value) {
            return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
        }
    }
}
