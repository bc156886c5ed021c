package org.copytaster.catalog.vocabulary;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A vocabulary as the IPTC gives it out: SKOS in JSON, one file with all languages ("cptall"). Loose: the same may be one
 * value or a list, and anything may be missing. {@link Release} makes sense of it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record IptcDocument(
        String uri,
        String prefSchemeAlias,
        String authority,
        String copyrightHolder,
        String licenceLink,
        String dateReleased,
        Map<String, JsonNode> prefLabel,
        Map<String, JsonNode> definition,
        Map<String, JsonNode> note,
        List<Item> conceptSet) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            String uri,
            String qcode,
            String created,
            String modified,
            String retired,
            Map<String, JsonNode> prefLabel,
            Map<String, JsonNode> definition,
            Map<String, JsonNode> note,
            Map<String, JsonNode> changeNote,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> broader,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> related,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> exactMatch,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> closeMatch,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> broadMatch,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> narrowMatch,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> relatedMatch) {}
}
