package tillit.organisation.scim.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.organisation.scim.Found;
import tillit.organisation.scim.Slice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a directory may ask here, told by files beside the program. */
@RestController
class DiscoveryController {

    private final ObjectMapper json;
    private final Shown shown;

    DiscoveryController(ObjectMapper json, Shown shown) {
        this.json = json;
        this.shown = shown;
    }

    @Allowed(Right.BEARER)
    @GetMapping(path = "/scim/v2/ServiceProviderConfig", produces = ScimErrors.TYPE)
    ObjectNode provider() {
        return shown.one((ObjectNode) file("service-provider"), "", "");
    }

    @Allowed(Right.BEARER)
    @GetMapping(path = "/scim/v2/ResourceTypes", produces = ScimErrors.TYPE)
    ObjectNode types() {
        return list("resource-types");
    }

    @Allowed(Right.BEARER)
    @GetMapping(path = "/scim/v2/ResourceTypes/{type}", produces = ScimErrors.TYPE)
    ObjectNode type(@PathVariable String type) {
        return one("resource-types", type);
    }

    @Allowed(Right.BEARER)
    @GetMapping(path = "/scim/v2/Schemas", produces = ScimErrors.TYPE)
    ObjectNode schemas() {
        return list("schemas");
    }

    @Allowed(Right.BEARER)
    @GetMapping(path = "/scim/v2/Schemas/{schema}", produces = ScimErrors.TYPE)
    ObjectNode schema(@PathVariable String schema) {
        return one("schemas", schema);
    }

    private ObjectNode list(String name) {
        var all = all(name).toList();
        return shown.list(new Found<>(all, all.size()), new Slice(1, Slice.MOST), "", "");
    }

    private ObjectNode one(String name, String id) {
        return all(name)
                .filter(it -> it.path("id").asString("").equals(id))
                .findFirst()
                .map(it -> shown.one(it, "", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Stream<ObjectNode> all(String name) {
        return StreamSupport.stream(file(name).spliterator(), false).map(ObjectNode.class::cast);
    }

    private JsonNode file(String name) {
        try (var stream = new ClassPathResource("scim/" + name + ".json").getInputStream()) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
