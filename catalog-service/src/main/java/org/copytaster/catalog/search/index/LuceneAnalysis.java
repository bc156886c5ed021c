package org.copytaster.catalog.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

class LuceneAnalysis implements LuceneAnalysisConfigurer {
    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analysis.EXACT).instance(Analysis.exact());
        for (Language language : Language.values()) {
            context.analyzer(language.code()).instance(Analysis.stems(language));
        }
    }
}
