package org.copytaster.catalog.form;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.Function;

/**
 * One way to write an article down.
 *
 * @param name what {@code format} calls it
 * @param profile address of the schema it follows where the media type does not tell, or null
 */
public record Form(String name, MediaType mediaType, String profile, Function<NewsItem, String> writer) {

    static Form of(String name, String mediaType, Function<NewsItem, String> writer) {
        return new Form(name, MediaType.valueOf(mediaType), null, writer);
    }

    /** ninjs has no media type of its own: it is JSON, and follows a profile as RFC 6906 has it. */
    static Form ninjs(String name, String schema, Function<NewsItem, String> writer) {
        return new Form(name, MediaType.APPLICATION_JSON_TYPE, schema, writer);
    }

    Optional<String> link() {
        return Optional.ofNullable(profile).map(schema -> "<" + schema + ">; rel=\"profile\"");
    }

    String type() {
        return mediaType.getType() + "/" + mediaType.getSubtype();
    }
}
