package tillit.organisation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.organisation.Person;
import tillit.organisation.Unit;

/** Files that leave out columns, disagree with the register, or break half-way: each has an answer beforehand. */
class RoughFilesTest {

    private static final Register BEFORE =
            HrFiles.give()
                    .units(
                            "T,Ekhamn,,,2016-01-01,,",
                            "A,Hemtjänst Almvik,T,Vård,2016-01-01,,",
                            "B,Hemtjänst Bokelund,A,Vård,2020-01-01,2022-12-31,A",
                            "B,Hemtjänst Bokelund,A,Omsorg,2023-01-01,,A")
                    .people("1,Sara Nyström,sara@ekhamn.example,sv", "2,Göran Ahlgren,,sv")
                    .positions("1,B,manager,3,permanent,2020-01-01,,")
                    .onto(Register.EMPTY);

    @Test
    void a_ring_that_goes_through_the_register_is_found() {
        var files = HrFiles.give().units("A,Hemtjänst Almvik,B,Vård,2026-01-01,,");
        assertThat(files.problems(BEFORE, Shield.NONE))
                .containsExactly("units 2 parent_id CIRCLE_OF_UNITS");
        assertThat(files.onto(BEFORE).units()).isEqualTo(BEFORE.units());
    }

    @Test
    void a_list_without_days_renames_a_unit_and_rewrites_no_past() {
        var after =
                HrFiles.give()
                        .with(FileKind.UNITS, "unit_id,name", "B,Bokelunds hemtjänst")
                        .onto(BEFORE);
        assertThat(after.units())
                .filteredOn(unit -> unit.code().equals("B"))
                .extracting(Unit::name, Unit::area, unit -> unit.days().from().getYear())
                .containsExactlyInAnyOrder(
                        tuple("Hemtjänst Bokelund", "Vård", 2020),
                        tuple("Bokelunds hemtjänst", "Omsorg", 2023));
        assertThat(after.units().getFirst().parent()).isPresent();
        assertThat(after.units().getFirst().succeeds()).hasSize(1);
    }

    @Test
    void a_comma_inside_a_name_does_not_push_everything_one_column_on() {
        var files =
                HrFiles.give()
                        .with(
                                FileKind.PEOPLE,
                                "person_id,name,email",
                                "7,Berg, Anna,",
                                "8,Ek, Bo,b@e.se");
        assertThat(files.problems(BEFORE, Shield.NONE))
                .containsExactly("people 2 email NOT_AN_ADDRESS", "people 3 person_id TOO_WIDE");
    }

    @Test
    void a_list_of_names_alone_takes_nobodys_address() {
        var after =
                HrFiles.give()
                        .with(FileKind.PEOPLE, "person_id,name", "1,Sara Nyström-Ek")
                        .onto(BEFORE);
        assertThat(after.people().getFirst().name()).isEqualTo("Sara Nyström-Ek");
        assertThat(after.people().getFirst().email()).contains("sara@ekhamn.example");
    }

    @Test
    void what_hangs_on_a_unit_that_is_not_taken_in_is_not_taken_in_either() {
        var files =
                HrFiles.give()
                        .units(
                                "X,Kajen,T,Hamn,2020-01-01,2020-12-31,",
                                "X,Kajen,T,Hamn,någon gång,,",
                                "Y,Piren,X,Hamn,2020-01-01,,")
                        .positions("1,X,employee,,permanent,2024-01-01,,");
        assertThat(files.problems(BEFORE, Shield.NONE))
                .containsExactly(
                        "units 3 from NOT_A_DAY",
                        "units 4 parent_id UNKNOWN_UNIT",
                        "positions 2 unit_id UNKNOWN_UNIT");
        assertThat(files.onto(BEFORE).units()).isEqualTo(BEFORE.units());
    }

    @Test
    void a_unit_succeeds_another_once_and_never_itself() {
        var files =
                HrFiles.give().units("X,Kajen,T,,2020-01-01,,A|B|A", "Y,Piren,T,,2020-01-01,,Y");
        assertThat(files.problems(BEFORE, Shield.NONE))
                .containsExactly("units 3 succeeds OWN_SUCCESSOR");
        var once = files.onto(BEFORE);
        assertThat(files.onto(once).units()).containsExactlyInAnyOrderElementsOf(once.units());
    }

    @Test
    void numbers_that_no_group_of_people_can_have_are_refused() {
        var files =
                HrFiles.give()
                        .absence(
                                "2024,all,,4294967301,1000,10",
                                "2023,all,,7.5,1000,10",
                                "2022,all,,9,0.004,0",
                                "2021,all,,9,99999999999999,0");
        assertThat(files.problems(BEFORE, Shield.NONE))
                .containsExactly(
                        "absence 2 people NOT_A_NUMBER",
                        "absence 3 people NOT_A_NUMBER",
                        "absence 4 available_hours NOT_A_NUMBER",
                        "absence 5 available_hours NOT_A_NUMBER");
    }

    @Test
    void somebody_with_a_wrong_row_keeps_name_and_place() {
        var files =
                HrFiles.give()
                        .people("1,Sara Ek,sara,sv", "2,Göran Ek,,sv")
                        .positions(
                                "1,A,employee,,permanent,2026-01-01,,",
                                "2,A,employee,,permanent,sen,,");
        assertThat(files.onto(BEFORE).people()).isEqualTo(BEFORE.people());
        assertThat(files.onto(BEFORE).positions()).isEqualTo(BEFORE.positions());
    }

    @Test
    void one_file_may_name_a_person_in_a_row_for_each_position() {
        var files =
                HrFiles.give()
                        .people("3,Olle Berg,,sv", "3,Olle Berg,,sv", "3,Olof Berg,,sv")
                        .positions("3,A,employee,,permanent,2020-01-01,,");
        assertThat(files.problems(BEFORE, Shield.NONE)).containsExactly("people 4 person_id TWICE");
        var right = HrFiles.give().people("3,Olle Berg,,sv", "3,Olle Berg,,sv");
        assertThat(right.onto(BEFORE).people()).hasSize(3);
    }

    @Test
    void an_address_that_the_directory_gave_to_somebody_else_is_taken() {
        var id = new PersonId(UUID.randomUUID());
        var anna = new Person(id, Person.codeOfOurs(id), "Anna", Optional.of("anna@e.se"), "sv");
        var people = new ArrayList<>(BEFORE.people());
        people.add(anna);
        var before = new Register(BEFORE.units(), people, BEFORE.positions(), List.of());
        assertThat(
                        HrFiles.give()
                                .people("2,Göran Ahlgren,anna@e.se,sv")
                                .problems(before, Shield.NONE))
                .containsExactly("people 2 email ADDRESS_TAKEN");
        assertThat(HrFiles.give().people("7,Anna Ek,anna@e.se,sv").onto(before).people())
                .hasSize(3)
                .anySatisfy(person -> assertThat(person.code()).isEqualTo("7"));
    }

    @Test
    void a_unit_with_more_rows_than_a_unit_has_is_refused() {
        var rows = new ArrayList<String>();
        for (int year = 1000; year < 1300; year++)
            rows.add("X,Kajen,T,,%d-01-01,%d-12-31,".formatted(year + 900, year + 900));
        assertThat(HrFiles.give().units(rows.toArray(String[]::new)).problems(BEFORE, Shield.NONE))
                .hasSize(300)
                .allMatch(line -> line.endsWith("TOO_OFTEN"));
    }

    @Test
    void what_nobody_has_explained_means_what_all_others_mean() {
        var mapping =
                new Mapping(
                        Map.of(
                                "person_id",
                                "Id",
                                "unit_id",
                                "Enhet",
                                "kind",
                                "Titel",
                                "employment",
                                "=permanent",
                                "from",
                                "Från"),
                        Map.of("kind", Map.of("chef", "manager", Mapping.OTHERS, "employee")));
        var files =
                HrFiles.give()
                        .with(
                                FileKind.POSITIONS,
                                mapping,
                                "Id,Enhet,Titel,Från",
                                "2,A,Barnskötare,2020-01-01",
                                "1,A,Kock,2026-01-01");
        assertThat(files.problems(BEFORE, Shield.NONE)).isEmpty();
    }
}
