package org.copytaster.catalog.article;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.catalog.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An article's ETag is its current version, that of other things their revision; a change says with {@code If-Match} which
 * one it was made on.
 */
public final class VersionTag {
    /** Behind the version a tag may name the representation that was read; a change is made on the version. */
    private static final Pattern STRONG_TAG = Pattern.compile("(?<![\\w/])\"([^\"-]*)(?:-[^\"]*)?\"");

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private VersionTag() {}

    /** 200 with the article and its tag. */
    public static RestResponse<ArticleView> ok(ArticleView article) {
        return RestResponse.ResponseBuilder.ok(article)
                .tag(new EntityTag(Integer.toString(article.version())))
                .build();
    }

    /**
     * Strong comparison, as RFC 9110 (13.1.1) wants it of If-Match; {@code *} fits every version.
     *
     * @throws ProblemException 428 without the header
     */
    public static boolean fits(String ifMatch, int currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.preconditionRequired();
        }
        return ifMatch.strip().equals("*") || tags(ifMatch).anyMatch(Integer.toString(currentVersion)::equals);
    }

    /** The version in the header, if it names exactly one. */
    static Optional<Integer> single(String ifMatch) {
        return Optional.of(tags(ifMatch).limit(2).toList())
                .filter(tags ->
                        tags.size() == 1 && VERSION.matcher(tags.getFirst()).matches())
                .map(tags -> Integer.valueOf(tags.getFirst()));
    }

    private static Stream<String> tags(String ifMatch) {
        return STRONG_TAG.matcher(ifMatch).results().map((MatchResult tag) -> tag.group(1));
    }
}
