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
import tillit.organisation.scim.Accounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** SCIM's Users: the people whom a directory tells of. */
@RestController
class UsersController {

    private final Accounts accounts;
    private final Shown shown;

    UsersController(Accounts accounts, Shown shown) {
        this.accounts = accounts;
        this.shown = shown;
    }

    @Allowed(Right.BEARER)
    @GetMapping(path = "/scim/v2/Users", produces = ScimErrors.TYPE)
    ObjectNode all(Asked asked) {
        var found = accounts.find(asked.which(), asked.slice());
        return shown.list(found, asked.slice(), asked.wanted(), asked.unwanted());
    }

    @Allowed(Right.BEARER)
    @GetMapping(path = "/scim/v2/Users/{user}", produces = ScimErrors.TYPE)
    ObjectNode one(@PathVariable UUID user, Asked asked) {
        return shown.one(accounts.user(user), asked.wanted(), asked.unwanted());
    }

    @Allowed(Right.BEARER)
    @PostMapping(path = "/scim/v2/Users", produces = ScimErrors.TYPE)
    ResponseEntity<ObjectNode> create(@RequestBody JsonNode body, Asked asked) {
        var user = shown.one(accounts.create(body), asked.wanted(), asked.unwanted());
        var location = URI.create(user.path("meta").path("location").asString(""));
        return ResponseEntity.created(location).body(user);
    }

    @Allowed(Right.BEARER)
    @PutMapping(path = "/scim/v2/Users/{user}", produces = ScimErrors.TYPE)
    ObjectNode replace(@PathVariable UUID user, @RequestBody JsonNode body, Asked asked) {
        return shown.one(accounts.replace(user, body), asked.wanted(), asked.unwanted());
    }

    @Allowed(Right.BEARER)
    @PatchMapping(path = "/scim/v2/Users/{user}", produces = ScimErrors.TYPE)
    ObjectNode change(@PathVariable UUID user, @RequestBody JsonNode request, Asked asked) {
        return shown.one(accounts.patch(user, request), asked.wanted(), asked.unwanted());
    }

    @Allowed(Right.BEARER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/scim/v2/Users/{user}")
    void remove(@PathVariable UUID user) {
        accounts.remove(user);
    }
}
