package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.LiveStream;
import tillit.SealedWords;
import tillit.SecondNode;
import tillit.Visitor;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.method.Command;
import tillit.conversation.method.Refusal;
import tillit.conversation.method.StepId;

/** Half of the circle is served by one server and half by another, and they sit in the same room. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    @Autowired private Rooms rooms;
    @Autowired private CircleKeeper circles;
    @Autowired private JdbcClient sql;
    @Autowired private Environment environment;

    private SecondNode node;
    private Gathering here;
    private TestTable one;
    private TestTable other;

    @BeforeAll
    void the_second_server_starts() {
        node = SecondNode.beside(environment);
    }

    @AfterAll
    void the_second_server_stops() {
        node.close();
    }

    @BeforeEach
    void the_circle_comes_to_its_questions() {
        here = Gathering.of(circles, SARA, JONAS, FREJA, LEYLA);
        one = TestTable.at(rooms, sql, here, AINO, MIKKEL, SARA, JONAS, FREJA, LEYLA);
        one.starts();
        one.advancesTo("questions");
        other = one.seenBy(node.get(Rooms.class));
    }

    @Test
    void what_both_write_at_once_both_see() {
        AtOnce.each(
                8,
                number -> {
                    var table = number % 2 == 0 ? one : other;
                    for (int i = 0; i < 5; i++)
                        table.gives(List.of(SARA, JONAS, FREJA, LEYLA).get(number / 2));
                });

        assertThat(one.ids("questions")).hasSize(40).isEqualTo(other.ids("questions"));
        assertThat(one.words()).hasSize(40).doesNotHaveDuplicates();
        assertThat(one.numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, one.numbers().size()).boxed().toList());
    }

    @Test
    void the_same_submission_sent_to_both_is_there_once() {
        for (int i = 0; i < 10; i++) {
            var key = UUID.randomUUID();
            var words = SealedWords.some();
            var answers =
                    AtOnce.answers(
                            2, number -> (number == 0 ? one : other).gives(SARA, key, words));
            assertThat(answers).hasOnlyElementsOfType(Outcome.Done.class);
        }
        assertThat(one.words()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void who_sit_down_at_both_at_once_have_a_seat_each() {
        var guests = List.of(IDA, PER, THOMAS, GORAN);

        AtOnce.each(
                4,
                guest ->
                        (guest % 2 == 0 ? one : other)
                                .rooms()
                                .seat(one.room(), guests.get(guest).id(), false));

        assertThat(one.rooms().seated(one.room()))
                .extracting(seat -> seat.id().number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    /** Aino and Mikkel go on at the same moment, and the room takes one step, not two. */
    @Test
    void of_two_who_go_on_at_once_one_does_and_the_other_is_told() {
        one.gives(SARA);
        var from = new StepId("questions");

        var answers =
                AtOnce.answers(
                        2,
                        number ->
                                (number == 0 ? one : other)
                                        .tell(
                                                number == 0 ? AINO : MIKKEL,
                                                UUID.randomUUID(),
                                                seat -> new Command.Advance(seat, from)));

        assertThat(answers)
                .hasAtLeastOneElementOfType(Outcome.Done.class)
                .contains(new Outcome.No(Refusal.STEP_MOVED));
        assertThat(other.now()).isEqualTo(new StepId("election")).isEqualTo(one.now());
    }

    @Test
    void what_happens_at_one_is_seen_on_a_screen_at_the_other() {
        var sara = Visitor.signedIn(node.port(), SARA);
        var screen = new LiveStream(sara.follow("/rooms/" + one.room() + "/stream?as=phone"));
        screen.says("id: ");

        one.done(AINO, seat -> new Command.Extend(seat, new StepId("questions"), 1));
        var seq = one.numbers().getLast();
        screen.says("id: " + seq);

        circles.end(here.circle());
        screen.says("event: gone");
        screen.ends();
    }
}
