package org.copytaster.catalog.article;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copytaster.catalog.problem.ProblemException;

/** An article's ETag is its current version; an edit says with {@code If-Match} which one it was made on. */
final class VersionTag {
    private static final Pattern STRONG_TAG = Pattern.compile("(?<![\\w/])\"([^\"]*)\"");

    private VersionTag() {}

    static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * Strong comparison, as RFC 9110 (13.1.1) wants it of If-Match; {@code *} fits every version.
     *
     * @throws ProblemException 428 without the header, 412 where no tag in it is the current version
     */
    static void require(String ifMatch, int currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.preconditionRequired();
        }
        String current = Integer.toString(currentVersion);
        boolean fits = ifMatch.strip().equals("*")
                || STRONG_TAG
                        .matcher(ifMatch)
                        .results()
                        .map((MatchResult tag) -> tag.group(1))
                        .anyMatch(current::equals);
        if (!fits) {
            throw ProblemException.stale(currentVersion);
        }
    }
}
