package tillit.organisation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.RegisterTest;

/** Sara is known by her name. Then her identity is protected, and her name is to be found nowhere. */
@RegisterTest
class ProtectionTest {

    private static final PersonId BIRGITTA = new PersonId(UUID.randomUUID());
    private static final String UNITS = "unit_id,name,from\nB,Bokelund,2016-01-01\n";

    @Autowired Imports imports;
    @Autowired ProtectedPeople hidden;
    @Autowired ImportStore store;
    @Autowired Organisation organisation;
    @Autowired JdbcClient sql;

    @BeforeEach
    void sara_is_known() {
        takes(file("units", UNITS), people("1,Sara Nyström,sara@ekhamn.example,no"));
        assertThat(everything()).contains("Sara Nyström");
    }

    @AfterEach
    void leaveNothing() {
        for (var table :
                List.of("import", "protected_person", "position", "stretch", "unit", "person"))
            sql.sql("delete from organisation." + table).update();
    }

    @Test
    void the_file_says_so_and_no_undoing_brings_her_name_back() {
        var id = takes(people("1,Sara Nyström,sara@ekhamn.example,yes"));
        nothingTellsOfSara();
        imports.undo(id, BIRGITTA);
        nothingTellsOfSara();
    }

    @Test
    void the_file_says_so_in_a_row_that_is_wrong_otherwise() {
        var id = give(people("1,Sara Nyström,no address,yes"), positions("1,NOWHERE"));
        var result = studied(id).result().orElseThrow();
        assertThat(result.problems()).hasSize(2).allMatch(one -> one.value().isEmpty());
        for (var file : imports.toMend(open(id), Enum::name).values())
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .doesNotContain("Sara", "no address");
        accept(id);
        nothingTellsOfSara();
    }

    @Test
    void who_is_to_be_left_out_and_is_there_already_gets_another_name() {
        var id = give(people("1,Sara Nyström,sara@ekhamn.example,yes"));
        imports.choose(id, Optional.empty(), true);
        accept(id);
        nothingTellsOfSara();
    }

    @Test
    void somebody_says_so_on_the_page_but_of_nobody_whom_we_do_not_know() {
        assertThat(hidden.protect("2")).isFalse();
        assertThat(hidden.covers()).isEmpty();
        assertThat(hidden.protect("1")).isTrue();
        nothingTellsOfSara();
    }

    private void nothingTellsOfSara() {
        assertThat(organisation.everybody())
                .extracting(Person::name)
                .containsExactly(Shield.coverFor("1"));
        assertThat(everything()).doesNotContain("Sara", "sara", "Nyström");
    }

    /** All text of all tables; what can undo an import is unpacked. */
    private String everything() {
        var text = new StringBuilder();
        for (var table :
                List.of("person", "protected_person", "import", "import_file", "source", "unit"))
            text.append(
                    sql.sql(
                                    "select coalesce(string_agg(t::text, ' '), '') from organisation.%s t"
                                            .formatted(table))
                            .query(String.class)
                            .single());
        imports.all().forEach(one -> store.remembered(one.id()).ifPresent(text::append));
        return text.toString();
    }

    private ImportId takes(GivenFile... files) {
        var id = give(files);
        accept(id);
        return id;
    }

    private ImportId give(GivenFile... files) {
        return imports.give(BIRGITTA, List.of(files));
    }

    private void accept(ImportId id) {
        var seen = studied(id).result().orElseThrow().seen();
        assertThat(imports.accept(open(id), BIRGITTA, seen)).isTrue();
        assertThat(settled(id)).isInstanceOf(Look.Done.class);
    }

    private Import open(ImportId id) {
        return imports.find(id).orElseThrow();
    }

    private Study studied(ImportId id) {
        return ((Look.Studied) settled(id)).study();
    }

    private Look settled(ImportId id) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        var look = imports.look(open(id));
        while (look instanceof Look.Working && System.nanoTime() < end) {
            LockSupport.parkNanos(5_000_000);
            look = imports.look(open(id));
        }
        return look;
    }

    private static GivenFile people(String row) {
        return file("people", "person_id,name,email,protected\n" + row + "\n");
    }

    private static GivenFile positions(String row) {
        return file(
                "positions",
                "person_id,unit_id,kind,employment,from\n"
                        + row
                        + ",employee,permanent,2020-01-01\n");
    }

    private static GivenFile file(String name, String text) {
        return new GivenFile(name + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
