package tillit.organisation.scim.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.organisation.scim.Found;
import tillit.organisation.scim.Slice;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Resources as they are sent: with whole addresses, and with those attributes only that were asked for. */
@Component
class Shown {

    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    private static final Set<String> ALWAYS = Set.of("id", "schemas", "meta");

    private final String address;

    Shown(@Value("${tillit.address}") String address) {
        this.address = address;
    }

    ObjectNode one(ObjectNode resource, String attributes, String excluded) {
        var wanted = names(attributes);
        var unwanted = names(excluded);
        var gone =
                resource.propertyNames().stream()
                        .filter(name -> !ALWAYS.contains(name))
                        .filter(name ->
                                isIn(unwanted, name) || (!wanted.isEmpty() && !isIn(wanted, name)))
                        .toList();
        gone.forEach(resource::remove);
        if (resource.get("meta") instanceof ObjectNode meta)
            meta.put("location", address + meta.path("location").asString(""));
        return resource;
    }

    ObjectNode list(Found<ObjectNode> found, Slice slice, String attributes, String excluded) {
        var list = JsonNodeFactory.instance.objectNode();
        list.putArray("schemas").add(LIST);
        list.put("totalResults", found.total());
        list.put("startIndex", slice.startIndex());
        list.put("itemsPerPage", found.some().size());
        var resources = list.putArray("Resources");
        found.some().forEach(one -> resources.add(one(one, attributes, excluded)));
        return list;
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether it is named, or a part of it is: {@code name.familyName} asks for the name. */
    private static boolean isIn(Set<String> names, String attribute) {
        var small = attribute.toLowerCase(Locale.ROOT);
        return names.stream()
                .map(name ->
                        name.startsWith("urn:ietf:params:scim:schemas:core:")
                                ? name.substring(name.lastIndexOf(':') + 1)
                                : name)
                .anyMatch(name ->
                        name.equals(small)
                                || name.startsWith(small + ".")
                                || name.startsWith(small + ":"));
    }
}
