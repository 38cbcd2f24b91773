package tillit.organisation.scim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.organisation.scim.Tokens;
import tillit.trial.Cast;

/** Entra ID provisions people and groups, in the words of its own documentation. */
@HouseTest
class EntraTest {

    private static final String ENTERPRISE =
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    @Autowired private Tokens tokens;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private final String name = "Test_User_" + UUID.randomUUID();
    private Directory entra = new Directory(0, "");

    @BeforeEach
    void sven_has_made_a_key() {
        entra = new Directory(port, tokens.make(Cast.SVEN.id()));
    }

    @Test
    void who_is_not_found_is_made_and_then_found() {
        var query = "userName eq \"" + name + "\"";
        assertThat(entra.filter("Users", query).text("totalResults")).isEqualTo("0");

        var made = made(name);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.whole().headers().firstValue("Location").orElse(""))
                .endsWith("/scim/v2/Users/" + made.id());
        assertThat(made.text("meta/resourceType")).isEqualTo("User");

        var found = entra.filter("Users", query);
        assertThat(found.text("totalResults")).isEqualTo("1");
        assertThat(found.text("Resources/0/id")).isEqualTo(made.id());
        assertThat(entra.get("/Users/" + made.id()).text("userName")).isEqualTo(name);
        assertThat(organisation.person(PersonId.of(made.id())).orElseThrow().name())
                .isEqualTo("givenName familyName");
    }

    @Test
    void an_address_and_a_name_are_changed() {
        var id = made(name).id();
        var address = name + "@updated.example";
        var answer =
                entra.patch(
                        "/Users/" + id,
                        """
                        {"op": "Replace", "path": "emails[type eq \\"work\\"].value", "value": "%s"},
                        {"op": "Replace", "path": "name.familyName", "value": "updatedFamilyName"}
                        """
                                .formatted(address));
        assertThat(answer.status()).isEqualTo(200);
        var person = organisation.person(PersonId.of(id)).orElseThrow();
        assertThat(person.name()).isEqualTo("givenName updatedFamilyName");
        assertThat(person.email()).contains(address);
    }

    @Test
    void a_text_with_a_capital_letter_stops_somebody() {
        var id = made(name).id();
        var stop =
                """
                {"op": "Replace", "path": "active", "value": "False"}
                """;
        assertThat(entra.patch("/Users/" + id, stop).body().path("active").asBoolean(true))
                .isFalse();
        assertThat(entra.patch("/Users/" + id, stop).status()).isEqualTo(200);
    }

    @Test
    void the_manager_is_an_id_or_something_with_one_and_never_oneself() {
        var boss = made(name).id();
        var id = made(name + "2").id();
        for (var value :
                new String[] {
                    "\"" + boss + "\"",
                    "{\"value\": \"" + boss + "\"}",
                    "[{\"$ref\": \"http://x\", \"value\": \"" + boss + "\"}]"
                })
            assertThat(
                            entra.patch("/Users/" + id, manager(value))
                                    .body()
                                    .path(ENTERPRISE)
                                    .path("manager")
                                    .path("value")
                                    .asString(""))
                    .isEqualTo(boss);

        var oneself = entra.patch("/Users/" + id, manager("\"" + id + "\""));
        assertThat(oneself.status()).isEqualTo(400);
        assertThat(oneself.text("scimType")).isEqualTo("invalidValue");
    }

    @Test
    void a_group_is_made_renamed_filled_and_emptied() {
        var member = made(name).id();
        var group = group("Chefer " + name);
        var path = "/Groups/" + group.id();
        entra.patch(
                path,
                """
                {"op": "Replace", "path": "displayName", "value": "Nya %s"}
                """
                        .formatted(name));
        assertThat(entra.patch(path, members("Add", member)).status()).isEqualTo(204);

        assertThat(entra.get(path).text("members/0/value")).isEqualTo(member);
        assertThat(entra.get(path + "?excludedAttributes=members").body().has("members")).isFalse();
        assertThat(
                        entra.filter("Groups", "displayName eq \"Nya " + name + "\"")
                                .text("totalResults"))
                .isEqualTo("1");
        var asked = "id eq \"" + group.id() + "\" and members eq \"" + member + "\"";
        assertThat(entra.filter("Groups", asked).text("totalResults")).isEqualTo("1");

        entra.patch(path, members("Remove", member));
        assertThat(entra.filter("Groups", asked).text("totalResults")).isEqualTo("0");
        assertThat(entra.delete(path).status()).isEqualTo(204);
        assertThat(entra.get(path).status()).isEqualTo(404);
    }

    @Test
    void a_member_whom_nobody_knows_changes_nothing() {
        var group = group("Okända " + name);
        var answer =
                entra.patch("/Groups/" + group.id(), members("Add", UUID.randomUUID().toString()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(entra.get("/Groups/" + group.id()).body().path("members")).isEmpty();
    }

    private Directory.Reply made(String userName) {
        return entra.post(
                "/Users",
                """
                {
                  "schemas": [
                    "urn:ietf:params:scim:schemas:core:2.0:User",
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
                  "externalId": "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef",
                  "userName": "%1$s",
                  "active": true,
                  "emails": [{"primary": true, "type": "work", "value": "%1$s@testuser.example"}],
                  "meta": {"resourceType": "User"},
                  "name": {
                    "formatted": "givenName familyName",
                    "familyName": "familyName",
                    "givenName": "givenName"},
                  "roles": []
                }
                """
                        .formatted(userName));
    }

    private Directory.Reply group(String displayName) {
        return entra.post(
                "/Groups",
                """
                {
                  "schemas": [
                    "urn:ietf:params:scim:schemas:core:2.0:Group",
                    "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
                  "externalId": "8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159",
                  "displayName": "%s",
                  "meta": {"resourceType": "Group"}
                }
                """
                        .formatted(displayName));
    }

    private static String members(String op, String member) {
        return """
        {"op": "%s", "path": "members", "value": [{"$ref": null, "value": "%s"}]}
        """
                .formatted(op, member);
    }

    private static String manager(String value) {
        return """
        {"op": "Add", "path": "%s:manager", "value": %s}
        """
                .formatted(ENTERPRISE, value);
    }
}
