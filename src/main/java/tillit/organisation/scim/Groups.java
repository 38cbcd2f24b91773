package tillit.organisation.scim;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The groups that a directory tells of. Every change is whole or, throwing {@link NotTaken}, none. */
@Service
@Transactional
public class Groups {

    private final GroupStore store;

    Groups(GroupStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Found<ObjectNode> find(Filter filter, Slice slice) {
        var found = store.find(filter, slice);
        return new Found<>(found.some().stream().map(GroupResource::write).toList(), found.total());
    }

    @Transactional(readOnly = true)
    public ObjectNode group(UUID id) {
        return GroupResource.write(known(id));
    }

    public ObjectNode create(JsonNode body) {
        return keep(UUID.randomUUID(), GroupResource.read(body));
    }

    public ObjectNode replace(UUID id, JsonNode body) {
        return keep(known(id).id(), GroupResource.read(body));
    }

    public ObjectNode patch(UUID id, JsonNode request) {
        var group = group(id);
        Patch.apply(group, request);
        return keep(id, GroupResource.read(group));
    }

    public void remove(UUID id) {
        if (!store.remove(id)) throw new NotTaken(Wrong.MISSING);
    }

    private DirectoryGroup known(UUID id) {
        return store.withId(id).orElseThrow(() -> new NotTaken(Wrong.MISSING));
    }

    private ObjectNode keep(UUID id, GroupResource group) {
        store.keep(id, group);
        var kept = known(id);
        if (kept.members().size() < group.members().size()) throw new NotTaken(Wrong.MEMBER);
        return GroupResource.write(kept);
    }
}
