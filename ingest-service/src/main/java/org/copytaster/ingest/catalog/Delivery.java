package org.copytaster.ingest.catalog;

/** How the catalog took an article. */
public sealed interface Delivery {

    record Accepted(ArticleSubmitted article) implements Delivery {}

    /** It will never take this one: trying again changes nothing. */
    record Refused(int status, String detail, String signature) implements Delivery {}

    /** It broke (500): over this article, or because it is broken itself. One answer does not tell. */
    record Failed(String detail) implements Delivery {}

    /** It cannot take anything now, or not from us: it will, so the article waits. */
    record Unavailable(String detail) implements Delivery {}
}
