package tillit.organisation.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How a directory describes people, and what we make of it. */
class UserResourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'name': {'givenName': 'Sara', 'familyName': 'Nyström', 'formatted': 'X'}} | Sara Nyström",
                "{'displayName': 'Sara Nyström', 'name': {'givenName': 'Sara'}} | Sara Nyström",
                "{'name': {'formatted': 'Sara Nyström'}} | Sara Nyström",
                "{'name': {'givenName': 'Sara'}} | Sara",
                "{} | sara@ekhamn.example"
            })
    void a_name_comes_from_its_parts_or_from_what_there_is(String user, String name) {
        assertThat(read(user).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'emails': [{'value': 'a@e.se'}, {'value': 'b@e.se', 'type': 'work'}]} | b@e.se",
                "{'emails': [{'value': 'a@e.se', 'primary': true}, {'value': 'b@e.se', 'type': 'work'}]} | a@e.se",
                "{'emails': []} | sara@ekhamn.example",
                "{} | sara@ekhamn.example"
            })
    void the_address_is_the_primary_or_that_of_work_or_the_user_name(String user, String address) {
        assertThat(read(user).address()).contains(address);
    }

    @ParameterizedTest
    @CsvSource({"sv-SE,sv", "da,da", "nb-NO,da", "en_US,en", "fi-FI,"})
    void a_language_is_one_of_three_or_none(String language, String spoken) {
        assertThat(read("{'preferredLanguage': '" + language + "'}").spoken().orElse(null))
                .isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "'\"False\"',false", "'\"True\"',true", "null,true"})
    void active_is_told_in_several_ways(String active, boolean may) {
        assertThat(read("{'active': " + active + "}").active()).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"\"k1\"", "{'value': 'k1'}", "[{'$ref': null, 'value': 'k1'}]"})
    void a_manager_is_told_in_several_ways(String manager) {
        assertThat(
                        read("{'" + Schema.ENTERPRISE + "': {'manager': " + manager + "}}")
                                .work()
                                .manager())
                .contains("k1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'active': 'perhaps'} | ACTIVE",
                "{'emails': [{'value': 'at work'}]} | ADDRESS",
                "{'userName': ''} | USER_NAME",
                "{'userName': {'x': 1}} | USER_NAME"
            })
    void what_cannot_be_meant_is_refused(String user, Wrong why) {
        assertThatThrownBy(() -> read(user))
                .isInstanceOfSatisfying(NotTaken.class, it -> assertThat(it.why()).isEqualTo(why));
    }

    @Test
    void nobody_is_called_by_a_whole_book() {
        assertThatThrownBy(() -> read("{'externalId': '" + "x".repeat(300) + "'}"))
                .isInstanceOf(NotTaken.class);
    }

    private static Account read(String user) {
        var json = user.replace('\'', '"');
        var named =
                json.contains("userName")
                        ? json
                        : json.replaceFirst("\\{", "{\"userName\": \"sara@ekhamn.example\",")
                                .replace(",}", "}");
        return UserResource.read(new JsonMapper().readTree(named));
    }
}
