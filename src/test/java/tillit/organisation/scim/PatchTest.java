package tillit.organisation.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sara marries, moves and leaves, told in all the ways in which directories tell it. */
class PatchTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode sara =
            json(
                    """
                    {"userName": "sara", "active": true,
                     "name": {"givenName": "Sara", "familyName": "Nyström"},
                     "emails": [{"value": "sara@ekhamn.example", "type": "work", "primary": true}],
                     "members": [{"value": "a"}, {"value": "b"}]}
                    """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "replace | name.familyName | \"Berg\" | /name/familyName",
                "Replace | NAME.FAMILYNAME | \"Berg\" | /name/familyName",
                "add | name | {\"familyName\": \"Berg\"} | /name/familyName",
                "Replace | emails[type eq \"work\"].value | \"Berg\" | /emails/0/value",
                "Add | emails[type eq \"home\"].value | \"Berg\" | /emails/1/value",
                "replace | emails[primary eq true].value | \"Berg\" | /emails/0/value",
                "replace | urn:ietf:params:scim:schemas:core:2.0:User:userName | \"Berg\" | /userName",
                "add | members | [{\"value\": \"Berg\"}] | /members/2/value",
                "replace | members | [{\"value\": \"Berg\"}] | /members/0/value",
                "replace | | {\"name.familyName\": \"Berg\"} | /name/familyName",
                "replace | | {\"id\": \"x\", \"displayName\": \"Berg\"} | /displayName"
            })
    void something_becomes_berg(String op, String path, String value, String where) {
        patch(op, path == null ? "" : path, value);
        assertThat(sara.at(where).asString("")).isEqualTo("Berg");
        assertThat(sara.at("/name/givenName").asString("")).isEqualTo("Sara");
        assertThat(sara.has("id")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department | \"Care\"",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User | {\"department\": \"Care\"}",
                "| {\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department\": \"Care\"}",
                "| {\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\": {\"department\": \"Care\"}}"
            })
    void the_department_is_told_in_four_ways(String path, String value) {
        patch("Add", path == null ? "" : path, value);
        assertThat(sara.path(Schema.ENTERPRISE).path("department").asString("")).isEqualTo("Care");
    }

    @Test
    void a_member_goes_by_a_path_or_by_a_list() {
        patch("remove", "members[value eq \"a\"]", "null");
        assertThat(sara.path("members").toString()).isEqualTo("[{\"value\":\"b\"}]");
        patch("Remove", "members", "[{\"$ref\": null, \"value\": \"b\"}]");
        assertThat(sara.path("members")).isEmpty();
        patch("remove", "members[value eq \"a\"]", "null");
    }

    @Test
    void who_is_there_is_not_added_twice() {
        patch("add", "members", "[{\"value\": \"a\"}]");
        assertThat(sara.path("members")).hasSize(2);
    }

    @Test
    void all_or_a_part_is_removed() {
        patch("remove", "name.givenName", "null");
        patch("remove", "emails", "null");
        assertThat(sara.path("name").toString()).isEqualTo("{\"familyName\":\"Nyström\"}");
        assertThat(sara.has("emails")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "steal | userName | \"x\" | SYNTAX",
                "remove | | null | TARGET",
                "replace | | \"x\" | SYNTAX",
                "replace | a b c | \"x\" | PATH",
                "replace | emails[type co \"w\"].value | \"x\" | FILTER"
            })
    void what_nobody_understands_is_refused(String op, String path, String value, Wrong why) {
        assertThatThrownBy(() -> patch(op, path == null ? "" : path, value))
                .isInstanceOfSatisfying(NotTaken.class, it -> assertThat(it.why()).isEqualTo(why));
    }

    @Test
    void a_patch_without_operations_is_none() {
        assertThatThrownBy(() -> Patch.apply(sara, json("{}"))).isInstanceOf(NotTaken.class);
    }

    private void patch(String op, String path, String value) {
        var operation = JSON.createObjectNode().put("op", op);
        if (!path.isEmpty()) operation.put("path", path);
        operation.set("value", JSON.readTree(value));
        var request = JSON.createObjectNode();
        request.putArray("Operations").add(operation);
        Patch.apply(sara, request);
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JSON.readTree(text);
    }
}
