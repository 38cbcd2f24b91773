package tillit.composition.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.JONAS;
import static tillit.trial.Cast.SARA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.conversation.circle.CircleKeeper;
import tillit.organisation.Met;
import tillit.organisation.Organisation;

/** Who has met whom is known wherever they met. */
@HouseTest
class MetTest {

    @Autowired Compositions compositions;
    @Autowired Organisation organisation;
    @Autowired CircleKeeper circles;
    @Autowired List<Met> met;

    @Test
    void members_of_a_circle_and_its_leaders_have_met() {
        var circle = Gathering.of(circles, SARA).circle();
        assertThat(groups())
                .anyMatch(group ->
                        group.label().equals(circle.toString())
                                && group.people().containsAll(Set.of(AINO.id(), SARA.id())));
    }

    @Test
    void those_at_a_table_have_met_once_the_day_is_used() {
        var day = LeadersDay.of(compositions, organisation);
        var next = new Next(StateKind.COMPOSED, LeadersDay.FIRST, Set.of(), Note.NONE);
        compositions.record(day, Optional.empty(), UUID.randomUUID(), next);
        assertThat(groupsOf(day)).isEmpty();

        assertThat(compositions.adopt(day, 2)).isFalse();
        assertThat(compositions.adopt(day, 1)).isTrue();
        assertThat(groupsOf(day))
                .hasSize(4)
                .contains(ids(AINO.id(), SARA.id(), JONAS.id(), FREJA.id()));
        compositions.remove(day);
        assertThat(groupsOf(day)).isEmpty();
    }

    private List<Set<PersonId>> groupsOf(CompositionId day) {
        return groups().stream()
                .filter(group -> group.label().startsWith(day.toString()))
                .map(Met.Group::people)
                .toList();
    }

    private List<Met.Group> groups() {
        return met.stream().flatMap(one -> one.groups().stream()).toList();
    }

    private static Set<PersonId> ids(PersonId... people) {
        return Set.of(people);
    }
}
