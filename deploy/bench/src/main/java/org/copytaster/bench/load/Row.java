package org.copytaster.bench.load;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of one table.
 *
 * @param values by column, in PostgreSQL's text form; null is null
 */
record Row(String table, Map<String, String> values) {
    Row(String table) {
        this(table, new LinkedHashMap<>());
    }

    Row with(String column, Object value) {
        values.put(column, value == null ? null : value.toString());
        return this;
    }
}
