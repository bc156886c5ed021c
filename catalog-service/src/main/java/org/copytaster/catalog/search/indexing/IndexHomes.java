package org.copytaster.catalog.search.indexing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Decides once where the index is. */
class IndexHomes {

    @Produces
    @Singleton
    IndexHome home(SearchConfig config, DataSource database) {
        return config.opensearch().uris().isPresent()
                ? new OpenSearchHome(config.opensearch(), database)
                : new LuceneHome(config.directory());
    }
}
