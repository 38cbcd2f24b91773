package tillit.composition.file;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.composition.file.Tell.people;
import static tillit.composition.file.Tell.readPeople;
import static tillit.composition.file.Tell.troubles;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Member;

class PeopleFileTest {

    @Test
    void aino_speaks_both_languages_that_stand_in_her_cell() {
        var aino = people(Tell.FOUR).people().member(0);

        assertThat(aino.id()).isEqualTo("a1");
        assertThat(aino.name()).isEqualTo("Aino Lindqvist");
        assertThat(aino.values("languages")).containsExactly("sv", "fi");
        assertThat(aino.values("manager")).isEmpty();
    }

    @Test
    void every_nordic_letter_a_quote_a_comma_and_a_semicolon_come_through_and_back() {
        var names =
                List.of(
                        "Åsa Ärlig-Öberg",
                        "Bjørn Æbelø",
                        "Þóra Ðísardóttir",
                        "Áile Čáhppes Ŋŋ Ŧŧ Žž Đđ Šš",
                        "\"Lill-Babs\" Svensson",
                        "Berg, Karl",
                        "Holm; Sara",
                        "'t Hart",
                        "O'Neill");
        var file =
                names.stream()
                        .map(name ->
                                "p"
                                        + names.indexOf(name)
                                        + ",\""
                                        + name.replace("\"", "\"\"")
                                        + "\"")
                        .collect(Collectors.joining("\n", "person_id,name\n", "\n"));

        var once = people(file).people();
        var again = people(PeopleFile.text(once)).people();

        assertThat(once.members()).extracting(Member::name).containsExactlyElementsOf(names);
        assertThat(again.members()).isEqualTo(once.members());
    }

    @Test
    void what_is_written_is_read_again_with_its_columns_in_their_order() {
        var once = people(Tell.FOUR).people();
        var text = PeopleFile.text(once);

        assertThat(text).startsWith("person_id,name,unit,manager,host,languages,met\n");
        assertThat(people(text).people().members()).isEqualTo(once.members());
        assertThat(people(text).people().columns()).containsExactlyElementsOf(once.columns());
    }

    @Test
    void a_name_that_excel_would_calculate_is_written_as_text() {
        var file = people("person_id,name\nx,'=1+1\n");

        assertThat(file.people().member(0).name()).isEqualTo("=1+1");
        assertThat(PeopleFile.text(file.people())).contains("'=1+1");
    }

    @Test
    void who_has_no_name_is_called_by_the_id() {
        assertThat(people("Person_ID;unit\n17;Ekbacken\n").people().member(0).name())
                .isEqualTo("17");
    }

    @Test
    void a_person_who_stands_twice_is_told_with_both_rows() {
        assertThat(troubles(readPeople("person_id,name\na1,Aino\ns2,Sara\na1,Aino\n")))
                .containsExactly("4 person_id \"a1\" PERSON_TWICE [2]");
    }

    @Test
    void an_apostrophe_that_makes_two_ids_one_is_explained() {
        assertThat(troubles(readPeople("person_id,name\n=1,Aino\n'=1,Sara\n")))
                .containsExactly("3 person_id \"=1\" PERSON_TWICE_AS_TEXT [2]");
    }

    @Test
    void an_a_with_a_ring_of_its_own_is_the_same_letter_in_ids_columns_and_values() {
        var apart = "A\u030asa";
        var people = people("person_id,A\u030ar\nÅsa,Våren\nOla,Va\u030aren\n").people();

        assertThat(people.has("År")).isTrue();
        assertThat(people.members()).extracting(member -> member.value("År")).containsOnly("Våren");
        assertThat(troubles(readPeople("person_id\nÅsa\n" + apart + "\n")))
                .containsExactly("3 person_id \"Åsa\" PERSON_TWICE [2]");
        var rules =
                "form: pairs\nrules: [{at-most: {number: 1, column: A\u030ar, value: Va\u030aren}}]";
        assertThat(RulesFile.read(rules, new PeopleFile(people))).isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_row_without_id_an_id_with_a_semicolon_and_a_comma_too_many_are_told() {
        assertThat(troubles(readPeople("person_id,name\n,Aino\na;b,Sara\ng3,Öberg, Göran\n")))
                .containsExactly(
                        "2 person_id \"\" CELL_MISSING []",
                        "3 person_id \"a;b\" SEMICOLON_IN_ID []",
                        "4  \"\" TOO_WIDE []");
    }

    @Test
    void two_hundred_letters_are_enough_for_a_name_an_id_a_heading_and_each_value_of_a_cell() {
        var fits = "Å".repeat(200);
        var longer = fits + "å";
        var shown = "Å".repeat(40) + "…";

        assertThat(
                        people("person_id,name,met\n%s,%s,%s;%s\n".formatted(fits, fits, fits, "b"))
                                .people()
                                .members())
                .hasSize(1);
        assertThat(troubles(readPeople("person_id,name,%s\n%s,Sara,\n".formatted(longer, longer))))
                .containsExactly(
                        "1  \"" + shown + "\" WORD_TOO_LONG [200]",
                        "2 person_id \"" + shown + "\" WORD_TOO_LONG [200]");
        assertThat(
                        troubles(
                                readPeople(
                                        "person_id,name,met\ng3,%s,a;%s\n"
                                                .formatted(longer, longer))))
                .containsExactly(
                        "2 met \"" + shown + "\" VALUE_TOO_LONG [200]",
                        "2 name \"" + shown + "\" WORD_TOO_LONG [200]");
    }

    @Test
    void a_file_without_ids_or_without_people_is_told() {
        assertThat(troubles(readPeople("personid,name\na1,Aino\n")))
                .containsExactly("1 personid \"\" COLUMN_MISSING [person_id]");
        assertThat(troubles(readPeople("person_id,name\n"))).containsExactly("0  \"\" NOBODY []");
        assertThat(troubles(readPeople(""))).containsExactly("0  \"\" NOBODY []");
        assertThat(troubles(readPeople("person_id,unit,Unit\n1,2,3\n")))
                .containsExactly("0  \"\" SAME_COLUMN_TWICE [Unit]");
    }

    @Test
    void a_hundred_thousand_people_are_refused_at_the_row_where_it_is_too_many() {
        var many =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "p" + i + ",Somebody " + i)
                        .collect(Collectors.joining("\n", "person_id,name\n", "\n"));

        assertThat(troubles(readPeople(many))).containsExactly("0  \"\" TOO_MANY_PEOPLE [20000]");
    }
}
