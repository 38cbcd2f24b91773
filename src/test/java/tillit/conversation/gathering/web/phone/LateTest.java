package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.room.Rooms;

/** What comes when its step is over, from a browser without script: it is not counted, and not lost. */
@HouseTest
class LateTest {

    private static final String LATE = "hann inte fram i tid";

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Hall hall;
    private Guest sara;

    @BeforeEach
    void sara_sits_at_a_table() {
        hall = Hall.of(gatherings, rooms).goesTo("success-factors");
        sara = Guest.at(1, hall, port);
    }

    @Test
    void a_word_that_comes_when_its_step_is_over_can_be_read_on_the_page_of_the_next() {
        hall.goesTo("coffee");
        var answer = sends("success-factors", "tid <i>för</i> varandra");
        assertThat(answer).contains(LATE, "tid &lt;i&gt;för", "head-coffee");
        assertThat(sara.page()).doesNotContain(LATE, "varandra");
    }

    @Test
    void a_word_for_a_day_that_is_over_can_be_read_too() {
        hall.isOver();
        assertThat(sends("success-factors", "tillit")).contains(LATE, "tillit");
    }

    /** Its mark is a number of something that is no longer there to see. */
    @Test
    void a_vote_that_comes_too_late_is_only_told() {
        assertThat(sends("hall-vote", "0b6f0000-0000-4000-8000-000000000000"))
                .contains("Ditt svar hann inte fram i tid och räknades inte")
                .doesNotContain("<blockquote>");
    }

    @Test
    void who_takes_back_too_late_is_told_that_it_stands() {
        sara.gives("tillit");
        var back = sara.wayBack();
        hall.goesTo("coffee");
        var answer = sara.post(back);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Det du skickade står kvar")
                .doesNotContain("<blockquote>");
    }

    private String sends(String step, String text) {
        var answer = sara.post("/contributions", "step", step, "content", text);
        assertThat(answer.statusCode()).isEqualTo(409);
        return answer.body();
    }
}
