package tillit.organisation.scim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.LogWatch;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Organisation;
import tillit.organisation.scim.Tokens;
import tillit.trial.Cast;

/** Sven makes a key for the directory; nobody without one gets in, and what is wrong is told as SCIM tells it. */
@HouseTest
class ScimDoorTest {

    private static final Pattern SHOWN =
            Pattern.compile("id=\"token\" readonly value=\"([^\"]+)\"");
    private static final Pattern REVOKE = Pattern.compile("/scim/tokens/[\\w-]{36}/revocation");

    @Autowired private Tokens tokens;
    @Autowired private Organisation organisation;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final LogWatch log = LogWatch.open();
    private final String name = "sven.test." + UUID.randomUUID() + "@ekhamn.example";
    private Directory directory = new Directory(0, "");

    @BeforeEach
    void sven_has_made_a_key() {
        directory = new Directory(port, tokens.make(Cast.SVEN.id()));
    }

    @AfterEach
    void the_log_told_nothing() {
        log.close();
        assertThat(log.lines()).noneMatch(line -> line.contains(name));
    }

    @Test
    void a_key_is_shown_once_and_opens_until_it_is_taken_back() {
        var sven = Visitor.signedIn(port, Cast.SVEN);
        var shown = SHOWN.matcher(sven.post("/scim/tokens", Map.of()).body());
        assertThat(shown.find()).isTrue();
        var key = new Directory(port, shown.group(1));
        assertThat(sven.get("/scim").body()).contains("Inte använd än").doesNotContain(key.token());
        assertThat(key.get("/Users").status()).isEqualTo(200);
        assertThat(stored(key.token())).isZero();

        var page = REVOKE.matcher(sven.get("/scim").body());
        assertThat(page.find()).isTrue();
        assertThat(sven.post(page.group(), Map.of()).statusCode()).isEqualTo(302);
        assertThat(key.get("/Users").status()).isEqualTo(401);
    }

    @Test
    void without_a_key_nobody_gets_in_and_is_told_what_is_missing() {
        for (var token : List.of("", "x", "A".repeat(43))) {
            var answer = new Directory(port, token).get("/Users");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.whole().headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
            assertThat(answer.text("schemas/0")).endsWith(":Error");
        }
        assertThat(Visitor.signedIn(port, Cast.SVEN).get("/scim/v2/Users").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_directory_gets_no_session_and_no_page() {
        var answer = directory.get("/Users?count=1");
        assertThat(answer.whole().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.whole().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/scim+json");
        assertThat(directory.get("/../../chest").status()).isNotEqualTo(200);
    }

    @Test
    void what_is_wrong_is_told_in_the_words_of_the_standard() {
        refused(directory.filter("Users", "userName co \"a\""), 400, "invalidFilter");
        refused(directory.filter("Users", "shoeSize eq \"43\""), 400, "invalidFilter");
        refused(directory.post("/Users", "{\"userName\": "), 400, "invalidSyntax");
        refused(directory.post("/Users", "[]"), 400, "invalidValue");
        refused(directory.post("/Users", "{\"displayName\": \"X\"}"), 400, "invalidValue");
        refused(directory.get("/Users/" + UUID.randomUUID()), 404, "");
        refused(directory.get("/Users/x"), 404, "");
        refused(directory.get("/Users?count=many"), 400, "invalidSyntax");
        refused(directory.get("/Schemas/x"), 404, "");
        refused(directory.patch("/Users/" + made().id(), ""), 400, "invalidSyntax");
    }

    @Test
    void an_address_that_somebody_else_has_is_taken_and_nothing_is_kept() {
        var sara = organisation.person(Cast.SARA.id()).flatMap(it -> it.email()).orElseThrow();
        var id = made().id();
        var steal =
                """
                {"op": "replace", "path": "emails[type eq \\"work\\"].value", "value": "%s"},
                {"op": "replace", "path": "displayName", "value": "Sven Test"}
                """
                        .formatted(sara);
        refused(directory.patch("/Users/" + id, steal), 409, "uniqueness");
        assertThat(directory.get("/Users/" + id).text("emails/0/value")).isEqualTo(name);
    }

    @Test
    void a_user_name_is_given_once_whoever_has_it() {
        made();
        var again =
                """
                {"userName": "%s", "emails": [{"value": "other.%s"}]}
                """
                        .formatted(name.toUpperCase(Locale.ROOT), name);
        refused(directory.post("/Users", again), 409, "uniqueness");
        assertThat(stored("other." + name)).isZero();
    }

    @Test
    void who_is_known_here_is_not_forgotten_when_an_import_is_undone() {
        var known = organisation.person(PersonId.of(made().id())).orElseThrow();
        organisation.amend(
                new Amendment(
                        Change.none(),
                        new Change<>(List.of(known), List.of()),
                        Change.none(),
                        Change.none()));
        assertThat(organisation.person(known.id())).contains(known);
    }

    @Test
    void many_are_given_in_slices() {
        var first = made().id();
        directory.post("/Users", "{\"userName\": \"x%s\"}".formatted(name));
        var all = directory.get("/Users?startIndex=2&count=1");
        assertThat(all.body().path("Resources")).hasSize(1);
        assertThat(all.text("startIndex")).isEqualTo("2");
        assertThat(all.body().path("totalResults").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(directory.get("/Users?count=0").body().path("Resources")).isEmpty();
        assertThat(directory.get("/Users/" + first + "?attributes=userName").body().propertyNames())
                .containsExactlyInAnyOrder("schemas", "id", "userName", "meta");
    }

    @Test
    void the_directory_may_ask_what_it_may_ask() {
        assertThat(
                        directory
                                .get("/ServiceProviderConfig")
                                .body()
                                .at("/patch/supported")
                                .asBoolean())
                .isTrue();
        for (var kind : List.of("ResourceTypes", "Schemas")) {
            var first = directory.get("/" + kind).text("Resources/0/id");
            assertThat(directory.get("/" + kind + "/" + first).id()).isEqualTo(first);
        }
    }

    private Directory.Reply made() {
        return directory.post(
                "/Users",
                "{\"userName\": \"%1$s\", \"displayName\": \"Sven Test\"}".formatted(name));
    }

    private static void refused(Directory.Reply answer, int status, String scimType) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("status")).isEqualTo(Integer.toString(status));
        assertThat(answer.text("scimType")).isEqualTo(scimType);
    }

    /** In how many rows of people, directory people and tokens the words stand. */
    private int stored(String words) {
        return sql.sql(
                        """
                        select (select count(*) from organisation.person p where p::text like '%' || :words || '%')
                            + (select count(*) from organisation.directory_person d where d::text like '%' || :words || '%')
                            + (select count(*) from organisation.directory_token t where t::text like '%' || :words || '%')
                        """)
                .param("words", words)
                .query(Integer.class)
                .single();
    }
}
