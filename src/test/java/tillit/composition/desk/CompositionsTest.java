package tillit.composition.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Placement;
import tillit.organisation.Organisation;

/** Birgitta puts a leaders' day together, changes her mind, and changes it back. */
@HouseTest
class CompositionsTest {

    private static final int SARA = 1;

    @Autowired Compositions compositions;
    @Autowired Composes composes;
    @Autowired PersonInComposition inUse;
    @Autowired Organisation organisation;

    private CompositionId day = new CompositionId(UUID.randomUUID());

    @BeforeEach
    void birgitta_begins() {
        day = LeadersDay.of(compositions, organisation);
    }

    @Test
    void it_is_hers_alone() {
        assertThat(composes.holds(BIRGITTA.id(), day.value())).isTrue();
        assertThat(composes.holds(AINO.id(), day.value())).isFalse();
        assertThat(compositions.of(BIRGITTA.id())).extracting(Composition::id).contains(day);
        assertThat(compositions.of(AINO.id())).isEmpty();
    }

    @Test
    void a_form_sent_twice_makes_one() {
        var key = UUID.randomUUID();
        var draft = LeadersDay.draft(organisation);
        var made = compositions.make(BIRGITTA.id(), key, draft);
        assertThat(compositions.make(BIRGITTA.id(), key, draft)).isEqualTo(made);
    }

    @Test
    void people_are_there_in_their_order_with_the_names_of_the_register() {
        var people = compositions.people(day);
        assertThat(people.members())
                .extracting(Member::name)
                .startsWith("Aino Lindqvist", "Sara Nyström");
        assertThat(people.member(SARA).value("area")).isEqualTo("Omsorg");
        assertThat(inUse.of(List.of(AINO.id(), BIRGITTA.id())))
                .containsExactlyInAnyOrder(AINO.id(), BIRGITTA.id());
    }

    @Test
    void what_is_recorded_is_the_current_state_and_is_read_as_it_was() {
        assertThat(compositions.current(day)).isEmpty();
        var state = record(Optional.empty(), LeadersDay.FIRST, Set.of(new Pin(0, SARA)));
        assertThat(compositions.current(day)).contains(state);
        assertThat(state.placement()).isEqualTo(LeadersDay.FIRST);
        assertThat(state.isPinned(0, SARA)).isTrue();
        assertThat(state.note()).isEqualTo(NOTE);
    }

    @Test
    void undone_and_done_again_as_often_as_she_likes() {
        record(Optional.empty(), LeadersDay.FIRST, Set.of());
        record(Optional.of(1), LeadersDay.SECOND, Set.of());
        assertThat(compositions.undo(day, 2)).map(State::number).contains(1);
        assertThat(compositions.undo(day, 1)).isEmpty();
        assertThat(compositions.redo(day, 1)).map(State::number).contains(2);
        assertThat(compositions.redo(day, 2)).isEmpty();
        assertThat(compositions.current(day)).map(State::placement).contains(LeadersDay.SECOND);
    }

    @Test
    void what_was_undone_is_still_there_when_she_goes_another_way() {
        record(Optional.empty(), LeadersDay.FIRST, Set.of());
        record(Optional.of(1), LeadersDay.SECOND, Set.of());
        compositions.undo(day, 2);
        record(Optional.of(1), LeadersDay.FIRST, Set.of());
        assertThat(compositions.states(day)).extracting(StateLine::number).containsExactly(3, 2, 1);
        assertThat(compositions.look(day, 3, Optional.of(2)).map(State::placement))
                .contains(LeadersDay.SECOND);
    }

    @Test
    void the_slower_of_two_tabs_changes_nothing() {
        record(Optional.empty(), LeadersDay.FIRST, Set.of());
        assertThat(compositions.record(day, Optional.empty(), UUID.randomUUID(), next(Set.of())))
                .isEmpty();
        assertThat(compositions.undo(day, 7)).isEmpty();
        assertThat(compositions.states(day)).hasSize(1);
    }

    @Test
    void the_same_key_twice_records_once() {
        var key = UUID.randomUUID();
        var state = compositions.record(day, Optional.empty(), key, next(Set.of()));
        assertThat(compositions.record(day, Optional.empty(), key, next(Set.of())))
                .isEqualTo(state)
                .isPresent();
        assertThat(compositions.states(day)).hasSize(1);
    }

    @Test
    void a_search_that_ends_after_she_went_on_stands_beside() {
        record(Optional.empty(), LeadersDay.FIRST, Set.of());
        record(Optional.of(1), LeadersDay.SECOND, Set.of());
        var found = compositions.keep(day, Optional.of(1), UUID.randomUUID(), next(Set.of()));
        assertThat(found.previous()).contains(1);
        assertThat(compositions.current(day)).map(State::number).contains(2);
    }

    @Test
    void who_is_pinned_stays_in_the_brief() {
        record(Optional.empty(), LeadersDay.FIRST, Set.of(new Pin(1, SARA)));
        var brief = compositions.brief(day);
        assertThat(brief.people().member(SARA).values("pinned")).containsExactly("2:2");
        assertThat(brief.frame().pinned()).contains("pinned");
        assertThat(compositions.unpinned(day).frame().pinned()).isEmpty();
    }

    private static final Note NOTE = new Note(Note.Deed.MOVED, List.of("sara"), 1);

    private State record(Optional<Integer> expected, Placement placement, Set<Pin> pins) {
        var next = new Next(StateKind.MOVED, placement, pins, NOTE);
        return compositions.record(day, expected, UUID.randomUUID(), next).orElseThrow();
    }

    private static Next next(Set<Pin> pins) {
        return new Next(StateKind.COMPOSED, LeadersDay.FIRST, pins, Note.NONE);
    }
}
