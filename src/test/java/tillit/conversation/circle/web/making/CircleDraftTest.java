package tillit.conversation.circle.web.making;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.circle.web.making.People.*;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Birgitta adds and removes people, and nothing that she has typed is lost. */
class CircleDraftTest {

    private final CircleDraft draft = with("who", "olle");

    @Test
    void somebody_found_is_added_and_the_search_is_ready_for_the_next_name() {
        var after = draft.after("join:" + OLLE);
        assertThat(after.members()).containsExactly(SARA, JONAS, FREJA, OLLE);
        assertThat(after.who()).isEmpty();
    }

    @Test
    void nothing_else_changes() {
        var after = draft.after("join:" + OLLE);
        assertThat(after)
                .isEqualTo(
                        new CircleDraft(
                                "Nya chefer i hemtjänsten",
                                List.of(AINO, MIKKEL),
                                List.of(SARA, JONAS, FREJA, OLLE),
                                "",
                                "2026-11-12",
                                "13:00",
                                "3",
                                "10",
                                "Rådhuset, rum 214"));
    }

    @Test
    void a_participant_who_is_made_leader_is_not_there_twice() {
        var after = draft.after("lead:" + SARA);
        assertThat(after.leaders()).containsExactly(AINO, MIKKEL, SARA);
        assertThat(after.members()).containsExactly(JONAS, FREJA);
    }

    @Test
    void a_leader_can_be_removed_too() {
        assertThat(draft.after("remove:" + MIKKEL).people())
                .containsExactly(AINO, SARA, JONAS, FREJA);
    }

    @Test
    void a_button_that_does_not_exist_changes_nothing() {
        assertThat(draft.after("search")).isEqualTo(draft);
        assertThat(draft.after("join:nobody")).isEqualTo(draft);
        assertThat(draft.after("promote:" + SARA)).isEqualTo(draft);
        assertThat(draft.after("")).isEqualTo(draft);
    }

    @Test
    void what_is_no_person_is_left_out() {
        assertThat(with("member", SARA.toString(), "1; drop table", "").members())
                .containsExactly(SARA);
    }

    @Test
    void characters_that_no_keyboard_writes_become_spaces() {
        assertThat(with("name", " Nya\u0000chefer\r\n ").name()).isEqualTo("Nya chefer");
    }
}
