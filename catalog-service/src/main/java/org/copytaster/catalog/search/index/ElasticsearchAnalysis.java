package org.copytaster.catalog.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** What {@link Analysis} and {@link Language} say, in OpenSearch's names for the same filters. */
class ElasticsearchAnalysis implements ElasticsearchAnalysisConfigurer {
    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(Analysis.EXACT)
                .custom()
                .tokenizer("standard")
                .tokenFilters(
                        "cjk_width",
                        "lowercase",
                        "decimal_digit",
                        "cjk_bigram",
                        "arabic_normalization",
                        "persian_normalization",
                        "asciifolding");
        context.tokenFilter("possessive_en").type("stemmer").param("language", "possessive_english");
        elision(context, "articles_fr", FrenchAnalyzer.DEFAULT_ARTICLES.stream());
        elision(context, "articles_it", Language.Articles.ITALIAN.stream());
        stems(context, Language.EN, "_english_", "kstem", "possessive_en");
        stems(context, Language.DE, "_german_", stemmer(context, "light_german"));
        stems(context, Language.FR, "_french_", stemmer(context, "light_french"), "articles_fr");
        stems(context, Language.ES, "_spanish_", stemmer(context, "light_spanish"));
        stems(context, Language.IT, "_italian_", stemmer(context, "light_italian"), "articles_it");
        stems(context, Language.PT, "_portuguese_", stemmer(context, "light_portuguese"));
        stems(context, Language.NL, "_dutch_", stemmer(context, "dutch"));
    }

    private static void elision(
            ElasticsearchAnalysisConfigurationContext context, String name, Stream<Object> articles) {
        context.tokenFilter(name)
                .type("elision")
                .param("articles", articles.map(ElasticsearchAnalysis::text).toArray(String[]::new))
                .param("articles_case", true);
    }

    private static String text(Object word) {
        return word instanceof char[] letters ? new String(letters) : word.toString();
    }

    private static String stemmer(ElasticsearchAnalysisConfigurationContext context, String language) {
        context.tokenFilter(language).type("stemmer").param("language", language);
        return language;
    }

    private static void stems(
            ElasticsearchAnalysisConfigurationContext context,
            Language language,
            String stopWords,
            String stemmer,
            String... cut) {
        String stop = "stop_" + language.code();
        context.tokenFilter(stop).type("stop").param("stopwords", stopWords);
        List<String> filters = new ArrayList<>(List.of(cut));
        filters.add("lowercase");
        filters.add(stop);
        if (language == Language.DE) {
            filters.add("german_normalization");
        }
        filters.add(stemmer);
        filters.add("asciifolding");
        context.analyzer(language.code()).custom().tokenizer("standard").tokenFilters(filters.toArray(String[]::new));
    }
}
