package org.copytaster.catalog.search.indexing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the index is. */
@ConfigMapping(prefix = "search")
interface SearchConfig {

    /** A folder of this process alone; what is in it can be built again from the database. */
    @WithDefault("data/search")
    Path directory();

    /** An OpenSearch cluster that all replicas share, in place of the folder. */
    OpenSearch opensearch();

    interface OpenSearch {
        /** Such as {@code https://search-1:9200,https://search-2:9200}. */
        Optional<String> uris();

        Optional<String> username();

        Optional<String> password();

        /** What its indexes' names begin with; a catalog each has one of its own. */
        @WithDefault("copytaster")
        String prefix();
    }
}
