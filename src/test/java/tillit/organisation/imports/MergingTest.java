package tillit.organisation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;

/** What a file says of somebody replaces what was known from the same day on; what was before that stays. */
class MergingTest {

    private static final Register BEFORE =
            HrFiles.give()
                    .units(
                            "T,Ekhamn,,,2016-01-01,,",
                            "B,Hemtjänst Bokelund,T,Hemtjänst,2016-01-01,,",
                            "A,Hemtjänst Almvik,T,Hemtjänst,2016-01-01,,")
                    .people("1,Sara Nyström,,sv", "2,Göran Ahlgren,,sv", "3,Olle Berg,,sv")
                    .positions(
                            "1,B,manager,3,permanent,2020-01-01,,",
                            "2,B,employee,,permanent,2015-01-01,2019-12-31,moved",
                            "2,A,employee,,permanent,2020-01-01,,",
                            "3,B,employee,,hourly,2024-01-01,,")
                    .absence("2024,managers,,12,20000,400")
                    .onto(Register.EMPTY);

    @Test
    void the_same_files_again_change_nothing() {
        var again =
                HrFiles.give()
                        .units("B,Hemtjänst Bokelund,T,Hemtjänst,2016-01-01,,")
                        .people("1,Sara Nyström,,sv")
                        .positions("1,B,manager,3,permanent,2020-01-01,,")
                        .absence("2024,managers,,12,20000,400")
                        .onto(BEFORE);
        assertThat(new Difference(BEFORE, again).amendment().isNone()).isTrue();
    }

    @Test
    void a_file_of_today_ends_what_was_and_leaves_what_was_before_that() {
        var after = HrFiles.give().positions("2,B,employee,,permanent,2026-03-01,,").onto(BEFORE);
        assertThat(of(after, "2"))
                .containsExactlyInAnyOrder(
                        "B 2015-01-01 2019-12-31 MOVED",
                        "A 2020-01-01 2026-02-28 MOVED",
                        "B 2026-03-01  ");
        assertThat(of(after, "3")).containsExactly("B 2024-01-01  ");
        assertThat(news(after).people().moved()).containsExactly("Göran Ahlgren");
    }

    @Test
    void a_file_that_corrects_a_day_replaces_what_it_corrects() {
        var after =
                HrFiles.give()
                        .positions(
                                "2,B,employee,,permanent,2015-01-01,2019-06-30,moved",
                                "2,A,employee,,permanent,2019-07-01,,")
                        .onto(BEFORE);
        assertThat(of(after, "2"))
                .containsExactlyInAnyOrder("B 2015-01-01 2019-06-30 MOVED", "A 2019-07-01  ");
        assertThat(news(after).people().changed()).containsExactly("Göran Ahlgren");
    }

    @Test
    void who_is_not_in_the_whole_register_has_ended_the_day_before() {
        var files =
                HrFiles.give()
                        .positions(
                                "1,B,manager,3,permanent,2020-01-01,,",
                                "2,A,employee,,permanent,2020-01-01,,");
        assertThat(of(files.onto(BEFORE), "3")).containsExactly("B 2024-01-01  ");

        var whole = files.onto(BEFORE, Extent.wholeSince(HrFiles.DAY), Shield.NONE);
        assertThat(of(whole, "3")).containsExactly("B 2024-01-01 2026-10-31 LEFT");
        assertThat(whole.units()).isEqualTo(BEFORE.units());
        assertThat(news(whole).people().ended()).containsExactly("Olle Berg");
    }

    @Test
    void of_somebody_with_a_wrong_row_nothing_changes() {
        var files =
                HrFiles.give()
                        .positions(
                                "2,B,employee,,permanent,2026-03-01,,",
                                "2,A,employee,,permanent,sometime,,",
                                "3,A,employee,,hourly,2026-01-01,,");
        var whole = files.onto(BEFORE, Extent.wholeSince(HrFiles.DAY), Shield.NONE);
        assertThat(of(whole, "2")).isEqualTo(of(BEFORE, "2"));
        assertThat(of(whole, "3"))
                .containsExactly("A 2026-01-01  ", "B 2024-01-01 2025-12-31 MOVED");
        assertThat(of(whole, "1")).containsExactly("B 2020-01-01 2026-10-31 LEFT");
    }

    @Test
    void a_unit_that_moves_under_another_keeps_where_it_was() {
        var after = HrFiles.give().units("B,Bokelunds hemtjänst,A,Vård,2026-01-01,,").onto(BEFORE);
        assertThat(after.units())
                .filteredOn(unit -> unit.code().equals("B"))
                .extracting(Unit::name, unit -> unit.days().to().isPresent())
                .containsExactlyInAnyOrder(
                        tuple("Hemtjänst Bokelund", true), tuple("Bokelunds hemtjänst", false));
        assertThat(news(after).units().changed())
                .containsExactly("Bokelunds hemtjänst", "Hemtjänst Bokelund");
    }

    @Test
    void a_unit_that_would_lose_its_manager_is_named_with_those_in_it() {
        var after =
                HrFiles.give()
                        .positions("1,B,manager,3,permanent,2020-01-01,2026-10-31,left")
                        .onto(BEFORE);
        assertThat(news(after).unled()).isEqualTo(List.of(new News.Unled("Hemtjänst Bokelund", 1)));
        assertThat(news(after).people().ended()).containsExactly("Sara Nyström");
    }

    @Test
    void absence_told_again_replaces_what_was_told_of_the_same_group_and_time() {
        var after =
                HrFiles.give()
                        .absence("2024,managers,,13,21000,300", "2024,all,,90,100000,5000")
                        .onto(BEFORE);
        assertThat(after.absences()).extracting(row -> row.people()).containsExactly(13, 90);
    }

    @Test
    void somebody_whose_identity_becomes_protected_loses_name_and_address() {
        var covered = new Shield(Map.of("1", "Kim Holm"), false);
        var after =
                HrFiles.give()
                        .people("1,Sara Nyström,sara@ekhamn.example,sv")
                        .onto(BEFORE, Extent.ONLY_THESE, covered);
        assertThat(after.people().getFirst())
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Kim Holm");
                    assertThat(person.email()).isEqualTo(Optional.empty());
                });
    }

    @Test
    void whom_only_the_directory_has_told_of_is_known_by_their_address() {
        var id = new PersonId(UUID.randomUUID());
        var freja =
                new Person(
                        id,
                        Person.codeOfOurs(id),
                        "Freja Kjær",
                        Optional.of("freja@ekhamn.example"),
                        "da");
        var before = new Register(List.of(), List.of(freja), List.of(), List.of());
        var files =
                HrFiles.give()
                        .units("T,Ekhamn,,,2016-01-01,,")
                        .people("4711,Freja Kjær,Freja@ekhamn.example,")
                        .positions("4711,T,employee,,permanent,2020-01-01,,");
        assertThat(files.problems(before, Shield.NONE)).isEmpty();
        assertThat(files.onto(before).people())
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.id()).isEqualTo(id);
                    assertThat(person.code()).isEqualTo("4711");
                    assertThat(person.language()).isEqualTo("da");
                });
        assertThat(files.onto(before).positions().getFirst().person()).isEqualTo(id);
    }

    private static News news(Register after) {
        return new Difference(BEFORE, after).news(HrFiles.DAY);
    }

    private static List<String> of(Register register, String code) {
        var id = register.personIds().get(code);
        return register.positions().stream()
                .filter(one -> one.person().equals(id))
                .map(one -> line(one, register))
                .sorted()
                .toList();
    }

    private static String line(Position one, Register register) {
        var unit =
                register.units().stream()
                        .filter(any -> any.id().equals(one.unit()))
                        .findFirst()
                        .orElseThrow();
        return String.join(
                " ",
                unit.code(),
                one.days().from().toString(),
                one.days().to().map(Object::toString).orElse(""),
                one.endReason().map(Enum::name).orElse(""));
    }
}
