package tillit.organisation.scim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A Group as SCIM writes it, and back. */
record GroupResource(String name, Optional<String> externalId, Set<UUID> members) {

    private static final int LONGEST = 256;

    static GroupResource read(JsonNode group) {
        var name = group.path("displayName").asString("").strip();
        var externalId = group.path("externalId").asString("").strip();
        if (name.isEmpty() || name.length() > LONGEST) throw new NotTaken(Wrong.NAME);
        if (externalId.length() > LONGEST) throw new NotTaken(Wrong.TOO_LONG);
        var members = new LinkedHashSet<UUID>();
        for (var member : group.path("members")) members.add(id(member.path("value")));
        return new GroupResource(
                name, Optional.of(externalId).filter(id -> !id.isEmpty()), members);
    }

    private static UUID id(JsonNode value) {
        try {
            return UUID.fromString(value.asString(""));
        } catch (IllegalArgumentException e) {
            throw new NotTaken(Wrong.MEMBER);
        }
    }

    static ObjectNode write(DirectoryGroup known) {
        var group = JsonNodeFactory.instance.objectNode();
        group.putArray("schemas").add(Schema.GROUP);
        group.put("id", known.id().toString());
        group.put("displayName", known.name());
        known.externalId().ifPresent(id -> group.put("externalId", id));
        var members = group.putArray("members");
        known.members()
                .forEach(member ->
                        members.addObject()
                                .put("value", member.person().toString())
                                .put("display", member.name())
                                .put("$ref", "/scim/v2/Users/" + member.person()));
        Meta.write("Group", known.id(), known.made(), known.changed(), group);
        return group;
    }
}
