package tillit.conversation.circle.web.making;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.circle.web.making.People.*;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** What Birgitta is told, and beside which field. */
class DraftRulesTest {

    @Test
    void a_form_that_is_filled_in_has_nothing_wrong() {
        assertThat(DraftRules.broken(asked(CircleDraft.of(form())))).isEmpty();
    }

    @Test
    void an_empty_form_says_what_is_missing_beside_every_field() {
        var empty = CircleDraft.of(new LinkedMultiValueMap<>());
        assertThat(DraftRules.broken(asked(empty)))
                .containsExactly(
                        entry("name", "making.name.missing"),
                        entry("people", "making.people.leader"),
                        entry("day", "making.day.missing"),
                        entry("time", "making.time.missing"),
                        entry("every", "making.every.missing"),
                        entry("meetings", "making.meetings.missing"),
                        entry("place", "making.place.missing"));
    }

    @Test
    void a_name_is_at_most_eighty_characters() {
        assertThat(wrong(with("name", "n".repeat(80)))).isEmpty();
        assertThat(wrong(with("name", "n".repeat(81)))).containsValue("making.name.long");
    }

    @Test
    void two_circles_that_go_on_do_not_share_a_name() {
        var draft = CircleDraft.of(form());
        var taken = new DraftRules.Case(draft, Set.copyOf(draft.people()), true, MONDAY);
        assertThat(DraftRules.broken(taken)).containsValue("making.name.taken");
    }

    @Test
    void two_leaders_alone_are_no_circle() {
        assertThat(wrong(with("member"))).containsValue("making.people.few");
        assertThat(wrong(with("member", SARA.toString()))).isEmpty();
    }

    @Test
    void nobody_takes_part_twice() {
        assertThat(wrong(with("member", AINO.toString(), SARA.toString())))
                .containsValue("making.people.twice");
    }

    @Test
    void somebody_who_does_not_work_here_cannot_be_chosen() {
        assertThat(wrong(with("member", SARA.toString(), OLLE.toString())))
                .containsValue("making.people.unknown");
    }

    @Test
    void thirty_are_the_most() {
        var ids = IntStream.range(0, 29).mapToObj(i -> new UUID(9, i).toString());
        var draft = with("member", ids.toArray(String[]::new));
        var known = new DraftRules.Case(draft, Set.copyOf(draft.people()), false, MONDAY);
        assertThat(draft.people()).hasSize(31);
        assertThat(DraftRules.broken(known)).containsValue("making.people.many");
    }

    @Test
    void the_first_meeting_lies_ahead() {
        assertThat(wrong(with("day", "2026-11-01"))).containsValue("making.day.past");
        assertThat(wrong(with("day", "2026-11-02"))).as("today at one").isEmpty();
        assertThat(wrong(with("day", "9999-12-31"))).containsValue("making.day.far");
    }

    @Test
    void a_place_is_at_most_a_line() {
        assertThat(wrong(with("place", "p".repeat(121)))).containsValue("making.place.long");
    }

    private static Map<String, String> wrong(CircleDraft draft) {
        return DraftRules.broken(asked(draft));
    }
}
