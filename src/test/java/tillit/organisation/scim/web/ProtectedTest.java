package tillit.organisation.scim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.HouseTest;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.imports.ProtectedPeople;
import tillit.organisation.scim.Tokens;
import tillit.trial.Cast;

/** The directory tells of Hemliga, whose identity is protected; her name is nowhere here. */
@HouseTest
class ProtectedTest {

    @Autowired private Tokens tokens;
    @Autowired private Organisation organisation;
    @Autowired private ProtectedPeople hidden;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private final String number = UUID.randomUUID().toString();
    private final String family = "Hemliga" + number.replace("-", "");
    private final String userName = family + "@ekhamn.example";
    private Directory directory = new Directory(0, "");

    @BeforeEach
    void sven_has_made_a_key() {
        directory = new Directory(port, tokens.make(Cast.SVEN.id()));
    }

    @Test
    void protected_before_she_is_told_of() {
        isProtectedAlready();
        var made = directory.post("/Users", told(work()));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("userName")).isEqualTo(userName);
        isHidden(made.id());
    }

    @Test
    void protected_after_she_was_told_of() {
        var id = directory.post("/Users", told(work())).id();
        hidden.protect(number);
        isHidden(id);
    }

    @Test
    void protected_before_and_her_number_comes_later() {
        isProtectedAlready();
        var id = directory.post("/Users", told("")).id();
        var patched =
                directory.patch(
                        "/Users/" + id,
                        """
                        {"op": "add", "value": {
                          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"employeeNumber": "%s"}}}
                        """
                                .formatted(number));
        assertThat(patched.status()).isEqualTo(200);
        isHidden(id);
        assertThat(directory.put("/Users/" + id, told("")).status()).isEqualTo(200);
        isHidden(id);
    }

    @Test
    void protected_after_her_number_came() {
        var id = directory.post("/Users", told("")).id();
        directory.put("/Users/" + id, told(work()));
        hidden.protect(number);
        isHidden(id);
    }

    /** By a file that came before the directory told of her. */
    private void isProtectedAlready() {
        sql.sql(
                        "insert into organisation.protected_person (code, cover_name) values (?, 'Kim Holm')")
                .param(number)
                .update();
    }

    /** Still found by what the directory calls her, told once, and stopped. */
    private void isHidden(String id) {
        assertThat(organisation.person(PersonId.of(id)).flatMap(Person::email)).isEmpty();
        assertThat(tablesWith(family)).isZero();
        for (var filter :
                new String[] {
                    "userName eq \"" + userName + "\"", "externalId eq \"x" + family + "\""
                }) {
            var found = directory.filter("Users", filter);
            assertThat(found.text("Resources/0/id")).isEqualTo(id);
            assertThat(found.whole().body()).doesNotContainIgnoringCase(family);
        }
        assertThat(directory.post("/Users", told("")).status()).isEqualTo(409);
        assertThat(tablesWith(family)).isZero();
        var stop = "{\"op\": \"replace\", \"path\": \"active\", \"value\": false}";
        assertThat(directory.patch("/Users/" + id, stop).text("active")).isEqualTo("false");
        assertThat(tablesWith(family)).isZero();
    }

    private String told(String more) {
        return """
        {"userName": "%1$s@ekhamn.example", "externalId": "x%1$s", "displayName": "Fia %1$s",
         "name": {"givenName": "Fia", "familyName": "%1$s"},
         "emails": [{"value": "fia.%1$s@ekhamn.example", "type": "work"}]%2$s}
        """
                .formatted(family, more);
    }

    private String work() {
        return ", \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\": {\"employeeNumber\": \"%s\"}"
                .formatted(number);
    }

    /** In how many tables of the whole house the word stands, in capital or small letters. */
    private long tablesWith(String word) {
        var tables =
                sql.sql(
                                """
                                select quote_ident(table_schema) || '.' || quote_ident(table_name)
                                from information_schema.tables where table_type = 'BASE TABLE'
                                    and table_schema not in ('pg_catalog', 'information_schema')
                                """)
                        .query(String.class)
                        .list();
        assertThat(tables).contains("organisation.person", "organisation.directory_person");
        return tables.stream().filter(table -> holds(table, word)).count();
    }

    private boolean holds(String table, String word) {
        return sql.sql("select exists (select from " + table + " t where t::text ilike ?)")
                .param("%" + word + "%")
                .query(Boolean.class)
                .single();
    }
}
