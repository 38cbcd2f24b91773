package tillit.organisation.scim.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.organisation.scim.Groups;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** SCIM's Groups: named sets of people. */
@RestController
class GroupsController {

    private final Groups groups;
    private final Shown shown;

    GroupsController(Groups groups, Shown shown) {
        this.groups = groups;
        this.shown = shown;
    }

    @Allowed(Right.BEARER)
    @GetMapping(path = "/scim/v2/Groups", produces = ScimErrors.TYPE)
    ObjectNode all(Asked asked) {
        var found = groups.find(asked.which(), asked.slice());
        return shown.list(found, asked.slice(), asked.wanted(), asked.unwanted());
    }

    @Allowed(Right.BEARER)
    @GetMapping(path = "/scim/v2/Groups/{group}", produces = ScimErrors.TYPE)
    ObjectNode one(@PathVariable UUID group, Asked asked) {
        return shown.one(groups.group(group), asked.wanted(), asked.unwanted());
    }

    @Allowed(Right.BEARER)
    @PostMapping(path = "/scim/v2/Groups", produces = ScimErrors.TYPE)
    ResponseEntity<ObjectNode> create(@RequestBody JsonNode body, Asked asked) {
        var group = shown.one(groups.create(body), asked.wanted(), asked.unwanted());
        var location = URI.create(group.path("meta").path("location").asString(""));
        return ResponseEntity.created(location).body(group);
    }

    @Allowed(Right.BEARER)
    @PutMapping(path = "/scim/v2/Groups/{group}", produces = ScimErrors.TYPE)
    ObjectNode replace(@PathVariable UUID group, @RequestBody JsonNode body, Asked asked) {
        return shown.one(groups.replace(group, body), asked.wanted(), asked.unwanted());
    }

    /** Without an answer in words: a group may have thousands of members. */
    @Allowed(Right.BEARER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PatchMapping("/scim/v2/Groups/{group}")
    void change(@PathVariable UUID group, @RequestBody JsonNode request) {
        groups.patch(group, request);
    }

    @Allowed(Right.BEARER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/scim/v2/Groups/{group}")
    void remove(@PathVariable UUID group) {
        groups.remove(group);
    }
}
