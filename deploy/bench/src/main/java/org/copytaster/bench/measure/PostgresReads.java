package org.copytaster.bench.measure;

import java.io.IOException;

/** Reads what an article's answer is made of, by id, straight from PostgreSQL. */
interface PostgresReads {
    /** {@code %s} stands for the number of the article. */
    String READ = """
            select a.id, a.current_version, a.state, a.assignee, a.source, a.external_id, a.created, a.updated, v.content \
            from article a join article_version v on v.article_id = a.id and v.number = a.current_version \
            where a.id = cast(md5(%s) as uuid)""";

    String name();

    double perSecond(Bench bench) throws IOException, InterruptedException;
}
