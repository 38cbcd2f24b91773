package tillit.organisation.scim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.scim.Tokens;
import tillit.trial.Cast;

/** Okta provisions people, in the words of its own documentation. */
@HouseTest
class OktaTest {

    @Autowired private Tokens tokens;
    @Autowired private Organisation organisation;
    @Autowired private People people;
    @LocalServerPort private int port;

    private final String address = "test." + UUID.randomUUID() + "@okta.example";
    private Directory okta = new Directory(0, "");

    @BeforeEach
    void sven_has_made_a_key() {
        okta = new Directory(port, tokens.make(Cast.SVEN.id()));
    }

    @Test
    void somebody_new_is_made_once() {
        var made = okta.post("/Users", user(address, "Test", "User"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(person(made.id()))
                .returns("Test User", Person::name)
                .returns("sv", Person::language);

        var again = okta.post("/Users", user(address, "Test", "User"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("scimType")).isEqualTo("uniqueness");
        assertThat(again.whole().body()).doesNotContain(address);
    }

    @Test
    void somebody_whom_the_register_has_is_known_by_address() {
        var vera = someoneOfEkhamn(0);
        var made = okta.post("/Users", user(vera.email().orElseThrow(), "Vera", "Ny"));
        assertThat(made.id()).isEqualTo(vera.id().toString());
        assertThat(person(made.id()))
                .returns("Vera Ny", Person::name)
                .returns(vera.code(), Person::code);
    }

    @Test
    void somebody_whom_the_register_has_is_known_by_number_before_address() {
        var vera = someoneOfEkhamn(1);
        var numbered =
                user(address, "Vera", "Ny")
                        .replace(
                                "\"groups\": [],",
                                """
                                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"employeeNumber": "%s"},
                                """
                                        .formatted(vera.code()));
        assertThat(okta.post("/Users", numbered).id()).isEqualTo(vera.id().toString());
        assertThat(person(vera.id().toString()).email()).contains(address);
    }

    @Test
    void whom_the_directory_stops_is_signed_out_and_gets_no_link() {
        var olle = organisation.person(Cast.OLLE.id()).orElseThrow();
        var browser = Visitor.signedIn(port, Cast.OLLE);
        var id = okta.post("/Users", user(olle.email().orElseThrow(), "Olle", "Berg")).id();
        assertThat(browser.get("/chest").statusCode()).isEqualTo(200);

        okta.patch("/Users/" + id, "{\"op\": \"replace\", \"value\": {\"active\": false}}");
        assertThat(browser.get("/chest").statusCode()).isEqualTo(302);
        assertThat(people.withEmail(olle.email().orElseThrow())).isEmpty();

        okta.patch("/Users/" + id, "{\"op\": \"replace\", \"value\": {\"active\": true}}");
        assertThat(people.withId(olle.id())).isPresent();
        assertThat(person(id)).isEqualTo(olle);
    }

    @Test
    void who_is_put_anew_is_as_they_are_put() {
        var id = okta.post("/Users", user(address, "Test", "User")).id();
        var version = organisation.version();
        okta.put("/Users/" + id, user(address, "Another", "User"));
        assertThat(person(id).name()).isEqualTo("Another User");
        assertThat(organisation.version()).isEqualTo(version + 1);

        okta.put("/Users/" + id, user(address, "Another", "User"));
        assertThat(organisation.version()).as("nothing new").isEqualTo(version + 1);
    }

    @Test
    void who_is_deleted_is_gone_for_the_directory_and_stays_for_their_circles() {
        var id = okta.post("/Users", user(address, "Test", "User")).id();
        assertThat(okta.delete("/Users/" + id).status()).isEqualTo(204);
        assertThat(okta.get("/Users/" + id).status()).isEqualTo(404);
        assertThat(okta.delete("/Users/" + id).status()).isEqualTo(404);
        assertThat(person(id).name()).isEqualTo("Test User");
        assertThat(people.withId(PersonId.of(id))).isEmpty();

        assertThat(okta.post("/Users", user(address, "Test", "User")).id()).isEqualTo(id);
        assertThat(people.withId(PersonId.of(id))).isPresent();
    }

    @Test
    void a_group_is_pushed_renamed_and_kept_up() {
        var one = okta.post("/Users", user(address, "Test", "User")).id();
        var other = okta.post("/Users", user("x" + address, "Test", "User")).id();
        var pushed =
                okta.post(
                        "/Groups",
                        """
                        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "G%s",
                         "members": [{"value": "%s", "display": "%s"}]}
                        """
                                .formatted(address, one, address));
        var path = "/Groups/" + pushed.id();
        okta.patch(
                path,
                """
                {"op": "replace", "value": {"id": "%s", "displayName": "Test SCIMv2 %s"}},
                {"op": "remove", "path": "members[value eq \\"%s\\"]"},
                {"op": "add", "path": "members", "value": [{"value": "%s", "display": "x"}]}
                """
                        .formatted(pushed.id(), address, one, other));
        var group = okta.get(path);
        assertThat(group.text("displayName")).isEqualTo("Test SCIMv2 " + address);
        assertThat(group.body().path("members")).hasSize(1);
        assertThat(group.text("members/0/value")).isEqualTo(other);
    }

    private Person person(String id) {
        return organisation.person(PersonId.of(id)).orElseThrow();
    }

    /** Not one of those whom other tests know by name. */
    private Person someoneOfEkhamn(int which) {
        return organisation.search("vera", organisation.today()).stream()
                .map(colleague -> organisation.person(colleague.id()).orElseThrow())
                .filter(person -> person.email().isPresent())
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private static String user(String address, String given, String family) {
        return """
        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "%1$s",
          "name": {"givenName": "%2$s", "familyName": "%3$s"},
          "emails": [{"primary": true, "value": "%1$s", "type": "work"}],
          "displayName": "%2$s %3$s",
          "locale": "en-US",
          "externalId": "00ujl29u0le5T6Aj10h7",
          "groups": [],
          "password": "1mz050nq",
          "active": true
        }
        """
                .formatted(address, given, family);
    }
}
