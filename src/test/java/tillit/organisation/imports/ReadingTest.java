package tillit.organisation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.organisation.Person;
import tillit.organisation.Unit;

/** What is the matter with a row is said of the row, and of no other. */
class ReadingTest {

    private static HrFiles files() {
        return HrFiles.give()
                .units("T,Ekhamn,,,2016-01-01,,", "B,Hemtjänst Bokelund,T,Hemtjänst,2016-01-01,,")
                .people("1,Sara Nyström,sara@ekhamn.example,sv", "2,Göran Ahlgren,,");
    }

    @Test
    void right_files_have_no_problems_and_say_what_they_say() {
        var files =
                files().positions(
                                "1,B,manager,3,permanent,2020-01-01,,",
                                "2,B,employee,,hourly,2020-01-01,2021-12-31,retired")
                        .absence("2024,managers,,12,20000,400.5", "2024-Q1,all,B,40,1e3,0");
        assertThat(files.problems()).containsExactly("absence 3 available_hours NOT_A_NUMBER");
        var register = files.onto(Register.EMPTY);
        assertThat(register.units()).extracting(Unit::area).containsExactly("Ekhamn", "Hemtjänst");
        assertThat(register.people()).extracting(Person::language).containsExactly("sv", "sv");
        assertThat(register.positions()).hasSize(2);
        assertThat(register.absences()).hasSize(1);
    }

    @Test
    void each_wrong_cell_is_named() {
        var files =
                files().positions(
                                "1,B,boss,3,permanent,2020-01-01,,",
                                "1,B,manager,,permanent,2020-01-01,,",
                                "1,B,manager,4,permanent,2020-01-01,,",
                                ",B,employee,,permanent,2020-01-01,,",
                                "1,B,employee,,permanent,2020-02-30,,",
                                "1,B,employee,,permanent,2020-01-01,2019-12-31,",
                                "1,B,employee,,permanent,2020-01-01,,left",
                                "9,B,employee,,permanent,2020-01-01,,",
                                "1,X,employee,,permanent,2020-01-01,,");
        assertThat(files.problems())
                .containsExactly(
                        "positions 2 kind NOT_A_WORD",
                        "positions 3 level LEVEL_MISSING",
                        "positions 4 level NOT_A_WORD",
                        "positions 5 person_id MISSING",
                        "positions 6 from NOT_A_DAY",
                        "positions 7 to ENDS_BEFORE_IT_BEGINS",
                        "positions 8 end_reason END_REASON_WITHOUT_END",
                        "positions 9 person_id UNKNOWN_PERSON",
                        "positions 10 unit_id UNKNOWN_UNIT");
    }

    @Test
    void people_are_told_apart_by_code_and_address() {
        var files =
                HrFiles.give()
                        .people(
                                "1,Sara Nyström,sara@ekhamn.example,sv",
                                "1,Sara Nyström,,sv",
                                "2,Sara Nyberg,SARA@ekhamn.example,sv",
                                "3,Freja Kjær,freja at ekhamn,da",
                                "4,Thomas O'Connor,,fi");
        assertThat(files.problems())
                .containsExactly(
                        "people 5 email NOT_AN_ADDRESS",
                        "people 6 language NOT_A_WORD",
                        "people 3 person_id TWICE",
                        "people 4 email ADDRESS_TAKEN");
    }

    @Test
    void units_in_a_circle_are_wrong_and_so_is_what_hangs_on_them() {
        var files =
                HrFiles.give()
                        .units(
                                "T,Ekhamn,,,2016-01-01,,",
                                "A,Norr,B,,2016-01-01,,",
                                "B,Söder,C,,2016-01-01,,",
                                "C,Väster,A,,2016-01-01,,",
                                "D,Öster,A,,2016-01-01,,",
                                "E,Mitten,E,,2016-01-01,,",
                                "F,Torget,T,,2016-01-01,,Z");
        assertThat(files.problems())
                .containsExactly(
                        "units 7 parent_id OWN_PARENT",
                        "units 3 parent_id CIRCLE_OF_UNITS",
                        "units 4 parent_id CIRCLE_OF_UNITS",
                        "units 5 parent_id CIRCLE_OF_UNITS",
                        "units 6 parent_id UNKNOWN_UNIT",
                        "units 8 succeeds UNKNOWN_UNIT");
    }

    @Test
    void two_units_may_change_places_over_time() {
        var files =
                HrFiles.give()
                        .units(
                                "A,Norr,,,2016-01-01,2019-12-31,",
                                "A,Norr,B,,2020-01-01,,",
                                "B,Söder,A,,2016-01-01,2019-12-31,",
                                "B,Söder,,,2020-01-01,,");
        assertThat(files.problems()).isEmpty();
        assertThat(files.onto(Register.EMPTY).units()).hasSize(4);
    }

    @Test
    void a_circle_of_a_hundred_thousand_units_is_found_without_delay() {
        var rows =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> i + ",Norr,%d,,2016-01-01,,".formatted((i + 1) % 100_000))
                        .toArray(String[]::new);
        assertThat(HrFiles.give().units(rows).problems()).hasSize(100_000);
    }

    @Test
    void the_same_days_twice_in_a_unit_are_one_too_many_but_two_units_are_not() {
        var files =
                files().positions(
                                "1,B,employee,,permanent,2020-01-01,2020-12-31,moved",
                                "1,B,employee,,permanent,2020-12-31,,",
                                "1,T,employee,,permanent,2020-01-01,,");
        assertThat(files.problems()).containsExactly("positions 3 from SAME_DAYS_TWICE");
    }

    @Test
    void what_is_odd_is_taken_in_with_a_remark() {
        var files =
                files().positions(
                                "1,B,manager,3,permanent,2020-01-01,,",
                                "2,B,manager,3,permanent,2021-01-01,,",
                                "2,B,employee,1,permanent,2015-01-01,2020-12-31,role",
                                "1,T,employee,,permanent,2020-01-01,,",
                                "1,T,manager,1,permanent,2022-01-01,2022-02-01,role");
        assertThat(files.problems())
                .containsExactly(
                        "positions 4 level ONLY_MANAGERS_HAVE_A_LEVEL",
                        "positions 3 from TWO_MANAGERS",
                        "positions 5 person_id OWN_MANAGER",
                        "positions 4 unit_id OUTSIDE_THE_UNITS_DAYS");
        assertThat(files.onto(Register.EMPTY).positions()).hasSize(5);
    }

    @Test
    void absence_of_fewer_than_five_is_refused() {
        var files =
                files().absence(
                                "2024,all,B,4,1000,10",
                                "2024,all,B,5,1000,1001",
                                "24,all,B,5,1000,10",
                                "2024,all,B,5,0,0",
                                "2024-02,all,B,5,1000,10",
                                "2024-02,all,B,6,1000,10");
        assertThat(files.problems())
                .containsExactly(
                        "absence 2 people TOO_FEW_PEOPLE",
                        "absence 3 sick_hours MORE_THAN_AVAILABLE",
                        "absence 4 period NOT_A_PERIOD",
                        "absence 5 available_hours NOT_A_NUMBER",
                        "absence 7 period TWICE");
    }

    @Test
    void another_file_is_read_by_its_mapping() {
        var mapping =
                new Mapping(
                        Map.of(
                                "person_id",
                                "Anst.nr",
                                "unit_id",
                                "Enhet",
                                "kind",
                                "Befattning",
                                "employment",
                                "Form",
                                "from",
                                "Fr.o.m.",
                                "level",
                                "Nivå"),
                        Map.of(
                                "kind",
                                        Map.of(
                                                "enhetschef",
                                                "manager",
                                                "undersköterska",
                                                "employee"),
                                "employment", Map.of("tv", "permanent", "timavl", "hourly"),
                                "level", Map.of("iii", "3")));
        var files =
                files().with(
                                FileKind.POSITIONS,
                                mapping,
                                "Anst.nr,Enhet,Befattning,Form,Fr.o.m.,Nivå",
                                "1,B,Enhetschef,TV,2020-01-01,III",
                                "2,B,Undersköterska,Timavl,2020-01-01,",
                                "2,T,Kock,TV,2020-01-01,");
        assertThat(files.problems()).isEqualTo(List.of("positions 4 Befattning NOT_A_WORD"));
    }

    @Test
    void whoever_is_protected_is_refused_without_a_word_about_them_or_has_another_name() {
        var files =
                HrFiles.give()
                        .units("T,Ekhamn,,,2016-01-01,,")
                        .with(
                                FileKind.PEOPLE,
                                "person_id,name,email,protected",
                                "1,Sara Nyström,sara@ekhamn.example,yes",
                                "2,Göran Ahlgren,goran@ekhamn.example,")
                        .positions(
                                "1,T,employee,,permanent,2020-01-01,,",
                                "2,T,employee,,permanent,2020-01-01,,");
        var refusing = new Shield(Map.of("2", "Kim Holm"), true);
        assertThat(files.problems(Register.EMPTY, refusing))
                .containsExactly(
                        "people 2 person_id PROTECTED",
                        "people 3 person_id PROTECTED",
                        "positions 2 person_id PROTECTED",
                        "positions 3 person_id PROTECTED");

        var covering = new Shield(Map.of("2", "Kim Holm"), false);
        var register = files.onto(Register.EMPTY, Extent.ONLY_THESE, covering);
        assertThat(register.people()).extracting(Person::name).contains("Kim Holm");
        assertThat(register.people().toString()).doesNotContain("Sara", "Göran", "@");
        assertThat(register.positions()).hasSize(2);
    }
}
