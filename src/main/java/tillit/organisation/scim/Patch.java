package tillit.organisation.scim;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a resource as RFC 7644, section 3.5.2, says, with the liberties that directories take: capital letters,
 * no path, paths as keys, and something new where nothing is to be replaced.
 */
final class Patch {

    private Patch() {}

    static void apply(ObjectNode resource, JsonNode request) {
        var operations = request.path("Operations");
        if (!operations.isArray() || operations.isEmpty()) throw new NotTaken(Wrong.SYNTAX);
        for (var operation : operations) operate(resource, operation);
    }

    private static void operate(ObjectNode resource, JsonNode operation) {
        var path = operation.path("path").asString("");
        var value = operation.path("value");
        switch (operation.path("op").asString("").toLowerCase(Locale.ROOT)) {
            case "add" -> put(resource, path, value, true);
            case "replace" -> put(resource, path, value, false);
            case "remove" -> remove(resource, path, value);
            default -> throw new NotTaken(Wrong.SYNTAX);
        }
    }

    private static void put(ObjectNode resource, String path, JsonNode value, boolean more) {
        if (path.isEmpty()) putEach(resource, "", value, more);
        else if (Path.isExtension(path)) putEach(resource, path + ":", value, more);
        else put(resource, Path.of(path), value, more);
    }

    private static void putEach(ObjectNode resource, String before, JsonNode value, boolean more) {
        if (!(value instanceof ObjectNode each)) throw new NotTaken(Wrong.SYNTAX);
        each.properties()
                .forEach(entry -> {
                    if (!entry.getKey().matches("id|schemas|meta"))
                        put(resource, before + entry.getKey(), entry.getValue(), more);
                });
    }

    private static void put(ObjectNode resource, Path path, JsonNode value, boolean more) {
        var holder = path.holder(resource);
        if (!path.which().equals(Filter.ALL)) putInList(list(holder, path), path, value);
        else if (path.part().isPresent())
            object(holder, path).set(path.part().get(), value.deepCopy());
        else putWhole(holder, path.attribute(), value, more);
    }

    private static void putWhole(ObjectNode holder, String name, JsonNode value, boolean more) {
        var old = holder.get(name);
        if (more && old instanceof ArrayNode list && value instanceof ArrayNode come)
            come.forEach(one -> addOnce(list, one));
        else if (old instanceof ObjectNode object && value instanceof ObjectNode come)
            object.setAll(come);
        else holder.set(name, value.deepCopy());
    }

    private static void addOnce(ArrayNode list, JsonNode one) {
        for (var there : list) if (there.path("value").equals(one.path("value"))) return;
        list.add(one.deepCopy());
    }

    private static void putInList(ArrayNode list, Path path, JsonNode value) {
        boolean none = true;
        for (var one : list)
            if (one instanceof ObjectNode object && matches(one, path)) {
                putInto(object, path, value);
                none = false;
            }
        if (none) putInto(described(list.addObject(), path), path, value);
    }

    /** What is looked for and is not there is made as it was described: {@code type} is {@code work}. */
    private static ObjectNode described(ObjectNode one, Path path) {
        path.which().matches().forEach(match -> one.put(match.attribute(), match.value()));
        return one;
    }

    private static void putInto(ObjectNode object, Path path, JsonNode value) {
        if (path.part().isPresent()) object.set(path.part().get(), value.deepCopy());
        else if (value instanceof ObjectNode come) object.setAll(come);
        else throw new NotTaken(Wrong.SYNTAX);
    }

    private static void remove(ObjectNode resource, String text, JsonNode value) {
        if (text.isEmpty()) throw new NotTaken(Wrong.TARGET);
        if (Path.isExtension(text)) resource.remove(Schema.ENTERPRISE);
        else remove(Path.of(text), resource, value);
    }

    private static void remove(Path path, ObjectNode resource, JsonNode value) {
        var holder = path.holder(resource);
        if (!path.which().equals(Filter.ALL)) removeFromList(list(holder, path), path);
        else if (path.part().isPresent()) object(holder, path).remove(path.part().get());
        else if (holder.get(path.attribute()) instanceof ArrayNode list && value.isArray())
            value.forEach(gone -> removeEqual(list, gone));
        else holder.remove(path.attribute());
    }

    private static void removeFromList(ArrayNode list, Path path) {
        for (int at = list.size() - 1; at >= 0; at--)
            if (matches(list.get(at), path)) {
                if (path.part().isEmpty()) list.remove(at);
                else if (list.get(at) instanceof ObjectNode one) one.remove(path.part().get());
            }
    }

    private static void removeEqual(ArrayNode list, JsonNode gone) {
        for (int at = list.size() - 1; at >= 0; at--)
            if (list.get(at).path("value").equals(gone.path("value"))) list.remove(at);
    }

    private static boolean matches(JsonNode one, Path path) {
        return path.which().matches().stream()
                .allMatch(match ->
                        one.path(Schema.attribute(match.attribute()))
                                .asString("")
                                .equalsIgnoreCase(match.value()));
    }

    private static ArrayNode list(ObjectNode holder, Path path) {
        if (holder.get(path.attribute()) instanceof ArrayNode list) return list;
        return holder.putArray(path.attribute());
    }

    private static ObjectNode object(ObjectNode holder, Path path) {
        if (holder.get(path.attribute()) instanceof ObjectNode object) return object;
        return holder.putObject(path.attribute());
    }
}
