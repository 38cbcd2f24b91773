package tillit.conversation.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.access.PersonId;
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
}
