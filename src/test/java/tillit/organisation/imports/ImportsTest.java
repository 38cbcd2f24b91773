package tillit.organisation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.RegisterTest;

/** Birgitta gives files, looks at what they would change, accepts, and changes her mind. */
@RegisterTest
class ImportsTest {

    private static final PersonId BIRGITTA = new PersonId(UUID.randomUUID());

    @Autowired Imports imports;
    @Autowired Organisation organisation;
    @Autowired JdbcClient sql;

    @AfterEach
    void leaveNothing() {
        for (var table :
                List.of(
                        "import",
                        "source",
                        "protected_person",
                        "absence",
                        "position",
                        "stretch",
                        "unit",
                        "person")) sql.sql("delete from organisation." + table).update();
    }

    @Test
    void looking_changes_nothing_and_accepting_changes_what_was_shown() {
        var id = give(units(), people(""), positions("1,B,manager,3,permanent,2020-01-01,,"));
        var study = studied(id);
        assertThat(study.result().orElseThrow().news().people().come())
                .containsExactly("Sara Nyström");
        assertThat(organisation.isEmpty()).isTrue();

        accept(id, study.result().orElseThrow().seen());
        assertThat(organisation.headcount(organisation.today()).people()).isEqualTo(1);
        assertThat(imports.find(id).orElseThrow().counts().orElseThrow().peopleCome()).isOne();
    }

    @Test
    void accepting_twice_is_accepting_once() {
        var id = give(units(), people(""), positions("1,B,manager,3,permanent,2020-01-01,,"));
        var seen = seen(id);
        accept(id, seen);
        var after = organisation.history();
        imports.accept(open(id), BIRGITTA, seen);
        settled(id);
        assertThat(organisation.history()).isEqualTo(after);
    }

    @Test
    void what_was_taken_in_can_be_undone_but_only_the_newest() {
        var first = give(units(), people(""), positions("1,B,manager,3,permanent,2020-01-01,,"));
        accept(first, seen(first));
        var between = organisation.history();
        var second = give(positions("1,B,manager,3,permanent,2020-01-01,2026-05-31,left"));
        accept(second, seen(second));

        assertThat(imports.find(first).orElseThrow().canBeUndone()).isFalse();
        assertThat(imports.undo(first, BIRGITTA)).isFalse();
        assertThat(imports.undo(second, BIRGITTA)).isTrue();
        assertThat(organisation.history()).isEqualTo(between);
        assertThat(imports.undo(second, BIRGITTA)).isFalse();
        assertThat(imports.undo(first, BIRGITTA)).isTrue();
        assertThat(organisation.isEmpty()).isTrue();
        assertThat(organisation.everybody()).isEmpty();
    }

    @Test
    void what_would_be_changed_must_be_what_was_looked_at() {
        var first = give(units(), people(""));
        var second = give(units(), people("sara@ekhamn.example"));
        var old = seen(first);
        accept(second, seen(second));

        assertThat(imports.accept(open(first), BIRGITTA, old)).isFalse();
        settled(first);
        assertThat(open(first).acceptedAt()).isEmpty();
        assertThat(organisation.everybody())
                .extracting(Person::email)
                .containsExactly(Optional.of("sara@ekhamn.example"));
    }

    @Test
    void a_file_of_another_form_is_asked_about_once() {
        var odd = new GivenFile("lista.csv", bytes("Kod;Namn\n1;Sara Nyström\n"));
        var unread = studied(give(odd)).unread();
        assertThat(unread).containsExactly(new Unread.Unexplained("lista.csv", 0));
        imports.explain(
                new Source(
                        "Lönesystemet",
                        List.of("Kod", "Namn"),
                        Map.of(
                                FileKind.PEOPLE,
                                new Mapping(
                                        Map.of("person_id", "Kod", "name", "Namn"), Map.of()))));
        assertThat(studied(give(odd)).result().orElseThrow().news().people().renamed()).isEmpty();
        assertThat(studied(give(odd)).unread()).isEmpty();
    }

    @Test
    void what_is_no_table_is_named_with_its_reason() {
        var picture = new GivenFile("bild.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
        assertThat(studied(give(picture)).unread())
                .singleElement()
                .isInstanceOf(Unread.Refused.class);
        assertThat(studied(give(units(), units())).unread())
                .containsExactly(new Unread.SecondOfItsKind("units.csv", FileKind.UNITS));
    }

    @Test
    void a_name_that_is_protected_is_left_nowhere() {
        var hidden =
                new GivenFile(
                        "people.csv",
                        bytes("person_id,name,email,protected\n1,Sara Nyström,s@e.se,yes\n"));
        var id = give(units(), hidden, positions("1,B,manager,3,permanent,2020-01-01,,"));
        accept(id, seen(id));
        var later = give(people("sara@ekhamn.example"));
        accept(later, seen(later));
        assertThat(organisation.everybody())
                .extracting(Person::name)
                .containsExactly(Shield.coverFor("1"));
        for (var table : List.of("import", "import_file", "person"))
            assertThat(
                            sql.sql(
                                            "select coalesce(string_agg(t::text, ' '), '') from organisation."
                                                    + table
                                                    + " t")
                                    .query(String.class)
                                    .single())
                    .doesNotContain("Sara", "Nyström", "s@e.se");
    }

    @Test
    void files_that_nobody_accepts_are_forgotten_after_a_day() {
        var id = give(units());
        sql.sql("update organisation.import set made_at = made_at - interval '400 days'").update();
        imports.forget();
        assertThat(imports.find(id)).isEmpty();
    }

    private ImportId give(GivenFile... files) {
        return imports.give(BIRGITTA, List.of(files));
    }

    private Import open(ImportId id) {
        return imports.find(id).orElseThrow();
    }

    private Study studied(ImportId id) {
        return settled(id) instanceof Look.Studied look ? look.study() : fail();
    }

    private static Study fail() {
        throw new AssertionError("It has not been studied.");
    }

    private String seen(ImportId id) {
        return studied(id).result().orElseThrow().seen();
    }

    private void accept(ImportId id, String seen) {
        assertThat(imports.accept(open(id), BIRGITTA, seen)).isTrue();
        assertThat(settled(id)).isInstanceOf(Look.Done.class);
    }

    /** Waits, ten seconds at most, until nothing is being done for it. */
    private Look settled(ImportId id) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < end) {
            var look = imports.look(open(id));
            if (!(look instanceof Look.Working)) return look;
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        throw new AssertionError("It is not done after ten seconds.");
    }

    private static GivenFile units() {
        return new GivenFile(
                "units.csv",
                bytes(
                        "unit_id,name,parent_id,area,from,to,succeeds\nB,Bokelund,,Vård,2016-01-01,,\n"));
    }

    private static GivenFile people(String email) {
        return new GivenFile(
                "people.csv",
                bytes("person_id,name,email,language\n1,Sara Nyström," + email + ",sv\n"));
    }

    private static GivenFile positions(String row) {
        return new GivenFile(
                "positions.csv",
                bytes("person_id,unit_id,kind,level,employment,from,to,end_reason\n" + row + "\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
