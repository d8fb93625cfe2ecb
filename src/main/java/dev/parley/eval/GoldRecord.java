package dev.parley.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object of a file of gold, asked for its fields; each complaint tells where it stands.
 *
 * @param place which of the file's it is
 */
record GoldRecord(String file, String place, JsonNode node) {

    GoldRecord {
        if (!node.isObject()) {
            throw BadGold.at(file, place, "", "an object is needed, not " + shown(node));
        }
    }

    /** The objects of a list; none when the field is absent. */
    List<GoldRecord> all(String field) {
        JsonNode list = node.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            throw bad(field, "a list is needed, not " + shown(list));
        }
        List<GoldRecord> records = new ArrayList<>();
        for (JsonNode each : list) {
            String name = place.isEmpty() ? "" : place + ", ";
            String id = each.path("id").isString() ? " (" + each.path("id").asString() + ")" : "";
            records.add(new GoldRecord(file, name + field + "[" + records.size() + "]" + id, each));
        }
        return records;
    }

    String text(String field) {
        return optional(field).orElseThrow(() -> bad(field, "is missing"));
    }

    Optional<String> optional(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(text(field, value));
    }

    @Nullable
    String orNull(String field) {
        return optional(field).orElse(null);
    }

    <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        String value = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(
                        () -> bad(field, "'" + value + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }

    List<String> texts(String field) {
        return texts(field, node.path(field));
    }

    /** Lists of texts; none when the field is absent. */
    List<List<String>> textLists(String field) {
        JsonNode lists = node.path(field);
        if (!lists.isMissingNode() && !lists.isArray()) {
            throw bad(field, "a list is needed, not " + shown(lists));
        }
        return lists.valueStream().map(each -> texts(field, each)).toList();
    }

    /** Lists of texts by name; none when the field is absent. */
    Map<String, List<String>> textsByName(String field) {
        JsonNode named = node.path(field);
        if (!named.isMissingNode() && !named.isObject()) {
            throw bad(field, "an object is needed, not " + shown(named));
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        named.properties().forEach(each -> texts.put(each.getKey(), texts(field, each.getValue())));
        return texts;
    }

    private List<String> texts(String field, JsonNode list) {
        if (!list.isArray()) {
            throw bad(field, "a list of texts is needed, not " + shown(list));
        }
        return list.valueStream().map(each -> text(field, each)).toList();
    }

    private String text(String field, JsonNode value) {
        if (!value.isString() || value.asString().isBlank()) {
            throw bad(field, "a text is needed, not " + shown(value));
        }
        return value.asString();
    }

    BadGold bad(String field, String wrong) {
        return BadGold.at(file, place, field, wrong);
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
