package tillit.conversation.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.SealedWords;
import tillit.Visitor;
import tillit.conversation.Circles;
import tillit.conversation.method.Command;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.Rooms;
import tillit.shell.Texts;

/** A circle whose phones are all lost can make a new key, and what nobody can read is not kept. */
@HouseTest
class LostKeyTest {

    private static final String OLD = "a".repeat(32);
    private static final String NEW = "b".repeat(32);

    @Autowired private CircleKeeper circles;
    @Autowired private CircleKeys keys;
    @Autowired private Rooms rooms;
    @Autowired private Texts texts;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private Gathering here;

    @BeforeEach
    void sara_has_something_to_tell_of() {
        here = Gathering.of(circles, SARA, JONAS);
        var chosen =
                new Circles.Chosen(SARA.id(), here.room(), "take-to-heart", 3, SealedWords.some());
        circles.continueFrom(here.circle(), 1, OLD, List.of(chosen));
        circles.open(here.circle(), next().id());
    }

    @Test
    void a_leader_says_that_the_key_is_lost_and_another_is_made() {
        var lock = keys.keys(circle(), SARA.id()).lock();
        var aino = Visitor.signedIn(port, AINO);
        var path = "/circles/" + here.circle() + "/key";
        assertThat(aino.post(path, Map.of("check", NEW)).statusCode()).isEqualTo(409);

        assertThat(aino.post(path + "/loss", Map.of()).statusCode()).isEqualTo(302);

        assertThat(rooms.carried(next().id())).isEmpty();
        assertThat(carried()).isZero();
        assertThat(keys.keys(circle(), SARA.id()).lock()).isNotEqualTo(lock);
        assertThat(aino.post(path, Map.of("check", NEW)).statusCode()).isEqualTo(204);
        assertThat(circle().keyCheck()).contains(NEW);
    }

    @Test
    void in_the_middle_of_a_meeting_the_key_is_not_thrown_away() {
        var told =
                rooms.tell(
                        next().id(),
                        AINO.id(),
                        UUID.randomUUID(),
                        by -> new Command.Start(by, rooms.returning(next().id())));
        assertThat(told).isInstanceOf(Outcome.Done.class);

        var answer =
                Visitor.signedIn(port, AINO)
                        .post("/circles/" + here.circle() + "/key/loss", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(texts.in(Locale.of("sv"), "circle.key.lost.on"));
        assertThat(circle().keyCheck()).contains(OLD);
        assertThat(carried()).isEqualTo(1);
    }

    private Circle circle() {
        return circles.circle(here.circle());
    }

    private Meeting next() {
        return circle().next().orElseThrow();
    }

    private long carried() {
        return sql.sql("select count(*) from conversation.circle_carried where circle = ?")
                .param(here.circle().value())
                .query(Long.class)
                .single();
    }
}
