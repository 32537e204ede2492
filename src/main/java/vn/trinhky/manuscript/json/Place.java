package vn.trinhky.manuscript.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A JSON node with the way that led to it, so that a complaint can name it. */
record Place(String path, JsonNode node) {

    String type() {
        return field("type").string();
    }

    Place field(String name) {
        return new Place(path + "/" + name, node.path(name));
    }

    Place attribute(String name) {
        return field("attrs").field(name);
    }

    List<Place> content() {
        return field("content").elements();
    }

    List<Place> elements() {
        if (isAbsent()) {
            return List.of();
        }
        require(node.isArray(), "this should be a list");
        List<Place> elements = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            elements.add(new Place(path + "/" + elements.size(), element));
        }
        return elements;
    }

    boolean isList() {
        return node.isArray();
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    String string() {
        require(node.isString(), "this should be text");
        return node.stringValue();
    }

    int number(int least, int most) {
        require(
                node.isInt() && node.intValue() >= least && node.intValue() <= most,
                "this should be a number from " + least + " to " + most);
        return node.intValue();
    }

    int numberOr(int otherwise, int least, int most) {
        return isAbsent() ? otherwise : number(least, most);
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (JsonNodes.lower(constant).equals(name)) {
                return constant;
            }
        }
        throw malformed("unknown word " + name);
    }

    void require(boolean condition, String complaint) {
        if (!condition) {
            throw malformed(complaint);
        }
    }

    MalformedManuscript malformed(String complaint) {
        return new MalformedManuscript(path, complaint);
    }
}
