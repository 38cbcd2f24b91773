package tillit.composition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Editing;
import tillit.composition.desk.LeadersDay;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.Pin;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.Frame;
import tillit.organisation.Organisation;

/** Birgitta finds after the beginning that there are other tables than she thought. */
@HouseTest
class SizesTest {

    @Autowired private Compositions compositions;
    @Autowired private Editing editing;
    @Autowired private Organisation organisation;
    @LocalServerPort private int port;

    private CompositionId day = new CompositionId(new UUID(0, 0));
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void there_is_a_day() {
        day = LeadersDay.composed(compositions, organisation);
        birgitta = Visitor.signedIn(port, BIRGITTA);
    }

    @Test
    void other_tables_are_taken_and_the_rules_stay_as_they_were_written() {
        give(302, Map.of("gatherings", "3", "groups", "3", "from", "2", "to", "3"));
        assertThat(frame().gatherings()).isEqualTo(3);
        assertThat(frame().groups()).hasValue(3);
        assertThat(frame().size()).isEqualTo(new Frame.Size(2, 3));
        assertThat(compositions.find(day).orElseThrow().rules())
                .endsWith("rules:\n  - different: area\n    strength: gladly\n");
        give(302, Map.of("groups", ""));
        assertThat(frame().groups()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void circles_get_leaders_and_lose_them_again() {
        rules("form: circles\nsize: 4 # mitt bästa\nrules: []\n");
        give(302, Map.of("leaders", "1", "at-most", "2"));
        assertThat(frame().leading()).contains(new Frame.Leading("leader", 1, 2));
        give(302, Map.of("leaders", "2", "at-most", "3"));
        assertThat(frame().leading()).contains(new Frame.Leading("leader", 2, 3));
        give(302, Map.of("leaders", "0"));
        assertThat(frame().leading()).isEmpty();
        assertThat(compositions.find(day).orElseThrow().rules())
                .isEqualTo("form: circles\nsize: 4 # mitt bästa\nrules: []\n");
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_what_was_typed_stays() {
        var before = compositions.find(day).orElseThrow().rules();
        var page = give(422, Map.of("gatherings", "0", "groups", "många", "from", "5", "to", "2"));
        assertThat(page)
                .contains("id=\"gatherings-error\"", "id=\"groups-error\"", "id=\"to-error\"")
                .contains("value=\"många\"", "<details id=\"sizes\" class=\"sizes\" open>")
                .doesNotContain("id=\"from-error\"", "<details id=\"files\" open>");
        assertThat(compositions.find(day).orElseThrow().rules()).isEqualTo(before);
    }

    /** Aino is away at the second gathering: then there cannot be one only. */
    @Test
    void what_the_people_contradict_is_said_with_their_row() {
        rules("absent: apart\n" + LeadersDay.RULES);
        editing.change(day, 0, Map.of("apart", List.of("2")));
        assertThat(give(422, Map.of("gatherings", "1"))).contains("people.csv", "value=\"1\"");
        assertThat(frame().gatherings()).isEqualTo(2);
    }

    /** Also those who are pinned at a gathering that there is no more. */
    @Test
    void a_result_of_other_sizes_can_still_be_looked_at() {
        var pinned = new Next(StateKind.PINNED, LeadersDay.FIRST, Set.of(new Pin(1, 0)), Note.NONE);
        compositions.record(day, Optional.of(1), UUID.randomUUID(), pinned);
        for (var gatherings : new String[] {"1", "5"}) {
            give(302, Map.of("gatherings", gatherings, "groups", "3"));
            var page = "/compositions/" + day;
            for (var path : new String[] {"", "/states/2", "/states/2/sheets/door"})
                assertThat(birgitta.get(page + path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private String give(int status, Map<String, String> typed) {
        var answer = birgitta.post("/compositions/" + day + "/sizes", typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private void rules(String text) {
        assertThat(editing.replace(day, Optional.empty(), Optional.of(text))).isEmpty();
    }

    private Frame frame() {
        return compositions.unpinned(day).frame();
    }
}
