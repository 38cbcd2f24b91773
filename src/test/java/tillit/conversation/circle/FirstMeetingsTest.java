package tillit.conversation.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.access.PersonId;
import tillit.conversation.CirclePlan;
import tillit.conversation.TakingPart;

/** Since when somebody has taken part: from the first meeting that they were a member for. */
@HouseTest
class FirstMeetingsTest {

    @Autowired private CircleKeeper circles;
    @Autowired private CircleBook book;
    @Autowired private TakingPart takingPart;

    @Test
    void who_joins_after_a_meeting_has_not_taken_part_in_it() {
        var circle = Gathering.of(circles, SARA, JONAS).circle();
        var newcomer = new PersonId(UUID.randomUUID());
        book.addMember(circle, newcomer, false);

        assertThat(takingPart.firstMeetings())
                .containsKeys(SARA.id(), JONAS.id())
                .doesNotContainKey(newcomer);
    }

    @Test
    void two_who_talk_and_a_single_talk_are_no_circle() {
        var three = newcomers(3);
        var two = newcomers(2);
        meet(three, 2);
        meet(two, 2);
        assertThat(takingPart.firstMeetings()).containsKeys(three.toArray(PersonId[]::new));
        assertThat(takingPart.firstMeetings()).doesNotContainKeys(two.toArray(PersonId[]::new));
        var once = newcomers(3);
        meet(once, 1);
        assertThat(takingPart.firstMeetings()).doesNotContainKeys(once.toArray(PersonId[]::new));
    }

    private void meet(List<PersonId> people, int meetings) {
        var soon = Instant.now().plus(Duration.ofDays(1));
        var planned = new CirclePlan.Planned(soon, "Rådhuset", "collegial-supervision");
        var rest = people.subList(1, people.size());
        var all = Collections.nCopies(meetings, planned);
        var circle = circles.make(new CirclePlan("Lind", List.of(people.getFirst()), rest, all));
        circles.open(circle, circles.roomOf(circle, 1));
    }

    private static List<PersonId> newcomers(int number) {
        return Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(number).toList();
    }
}
