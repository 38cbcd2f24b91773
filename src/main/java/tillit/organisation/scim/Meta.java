package tillit.organisation.scim;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** What every resource says of itself; its address is put in by whoever knows where we are. */
final class Meta {

    private Meta() {}

    static void write(String type, UUID id, Instant made, Instant changed, ObjectNode resource) {
        resource.putObject("meta")
                .put("resourceType", type)
                .put("created", made.toString())
                .put("lastModified", changed.toString())
                .put("location", "/scim/v2/" + type + "s/" + id);
    }
}
