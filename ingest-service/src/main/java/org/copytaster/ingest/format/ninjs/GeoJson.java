package org.copytaster.ingest.format.ninjs;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether something is GeoJSON (RFC 7946) in its form; nobody checks here whether a polygon is closed. */
final class GeoJson {
    /** Collections may hold collections. */
    private static final int DEEPEST = 16;

    private GeoJson() {}

    static boolean isValid(JsonNode value) {
        String type = value.path("type").asText();
        return switch (type) {
            case "Feature" -> isFeature(value);
            case "FeatureCollection" -> isListOf(value.path("features"), GeoJson::isFeature);
            default -> isGeometry(value, 0);
        };
    }

    private static boolean isFeature(JsonNode value) {
        JsonNode properties = value.path("properties");
        JsonNode geometry = value.path("geometry");
        return value.path("type").asText().equals("Feature")
                && (properties.isObject() || properties.isNull())
                && (geometry.isNull() || isGeometry(geometry, 0));
    }

    private static boolean isGeometry(JsonNode value, int depth) {
        JsonNode coordinates = value.path("coordinates");
        return switch (value.path("type").asText()) {
            case "Point" -> isPosition(coordinates);
            case "MultiPoint" -> isListOf(coordinates, GeoJson::isPosition);
            case "LineString" -> isLine(coordinates, 2);
            case "MultiLineString" -> isListOf(coordinates, line -> isLine(line, 2));
            case "Polygon" -> isPolygon(coordinates);
            case "MultiPolygon" -> isListOf(coordinates, GeoJson::isPolygon);
            case "GeometryCollection" ->
                depth < DEEPEST && isListOf(value.path("geometries"), inner -> isGeometry(inner, depth + 1));
            default -> false;
        };
    }

    private static boolean isPolygon(JsonNode rings) {
        return isListOf(rings, ring -> isLine(ring, 4));
    }

    private static boolean isLine(JsonNode positions, int least) {
        return positions.size() >= least && isListOf(positions, GeoJson::isPosition);
    }

    private static boolean isPosition(JsonNode value) {
        return value.size() >= 2 && isListOf(value, JsonNode::isNumber);
    }

    private static boolean isListOf(JsonNode list, java.util.function.Predicate<JsonNode> isMember) {
        return list.isArray() && list.valueStream().allMatch(isMember);
    }
}
