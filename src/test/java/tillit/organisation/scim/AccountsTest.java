package tillit.organisation.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.RegisterTest;
import tools.jackson.databind.json.JsonMapper;

/** A directory in Denmark tells of Anna Berg, and then of less. */
@RegisterTest
@Transactional
class AccountsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired private AccountStore store;
    @Autowired private Organisation organisation;

    @Test
    void what_the_directory_is_silent_about_stays() {
        var anna =
                create(
                        """
                        {"userName": "anna", "displayName": "Anna Berg", "preferredLanguage": "en",
                         "emails": [{"value": "anna@e.example"}]}
                        """);
        var before = person(anna);
        accounts().replace(anna, JSON.readTree("{\"userName\": \"anna\"}"));
        assertThat(person(anna)).isEqualTo(before);
        assertThat(before.name()).isEqualTo("Anna Berg");
        assertThat(before.language()).isEqualTo("en");
    }

    @Test
    void whom_the_register_knows_keeps_the_name_that_the_directory_does_not_tell() {
        var told = "{\"userName\": \"anna@e.example\", \"displayName\": \"Anna Berg\"}";
        var anna = create(told);
        accounts().remove(anna);
        assertThat(create("{\"userName\": \"anna@e.example\"}")).isEqualTo(anna);
        assertThat(person(anna).name()).isEqualTo("Anna Berg");
    }

    @Test
    void who_has_no_name_and_no_language_gets_what_there_is() {
        var person = person(create("{\"userName\": \"anna\"}"));
        assertThat(person.name()).isEqualTo("anna");
        assertThat(person.language()).isEqualTo("da");
    }

    private UUID create(String told) {
        var made = accounts().create(JSON.readTree(told));
        return UUID.fromString(made.path("id").asString());
    }

    private Person person(UUID id) {
        return organisation.person(new PersonId(id)).orElseThrow();
    }

    private Accounts accounts() {
        return new Accounts(store, organisation, _ -> {}, "da");
    }
}
