package tillit.conversation.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.room.Rooms;
import tillit.conversation.room.Seat;
import tillit.trial.Cast;

/** Olle comes to one meeting instead of Ida, and no longer than Ida and the leaders want. */
@HouseTest
class SubstituteTest {

    @Autowired private CircleKeeper circles;
    @Autowired private CircleKeys keys;
    @Autowired private Rooms rooms;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    private Gathering here;
    private Seat idas;

    @BeforeEach
    void olle_comes_instead_of_ida() {
        here = Gathering.of(circles, IDA, SARA);
        idas = rooms.seatOf(here.room(), IDA.id()).orElseThrow();
        circles.substitute(here.circle(), here.room(), IDA.id(), OLLE.id());
        for (var person : new Cast[] {IDA, SARA, OLLE})
            keys.keys(circles.circle(here.circle()), person.id());
        assertThat(sits(OLLE)).isTrue();
        assertThat(sits(IDA)).isFalse();
    }

    @Test
    void when_per_comes_instead_olle_has_neither_seat_nor_lock() {
        circles.substitute(here.circle(), here.room(), IDA.id(), PER.id());

        assertThat(sits(PER)).isTrue();
        assertThat(sits(OLLE)).isFalse();
        assertThat(hasLock(OLLE)).isFalse();
        assertThat(hasLock(IDA)).isTrue();
    }

    @Test
    void a_leader_takes_the_substitute_away_and_ida_has_her_own_seat_again() {
        var aino = Visitor.signedIn(port, AINO);
        var form = "/circles/" + here.circle() + "/meetings/" + here.room() + "/substitute/removal";
        assertThat(aino.get("/circles/" + here.circle()).body()).contains(form);

        aino.post(form, Map.of("standsInFor", IDA.id().toString()));

        assertThat(sits(OLLE)).isFalse();
        assertThat(hasLock(OLLE)).isFalse();
        assertThat(rooms.seatOf(here.room(), IDA.id())).contains(idas);
    }

    @Test
    void when_ida_is_taken_out_of_the_circle_nobody_comes_instead_of_her() {
        circles.remove(here.circle(), IDA.id());

        assertThat(sits(OLLE)).isFalse();
        assertThat(hasLock(OLLE)).isFalse();
        assertThat(circles.circle(here.circle()).meeting(here.room()).substitutes()).isEmpty();
    }

    @Test
    void who_comes_instead_of_another_now_comes_for_one_only() {
        circles.substitute(here.circle(), here.room(), SARA.id(), OLLE.id());

        assertThat(sits(OLLE)).isTrue();
        assertThat(sits(SARA)).isFalse();
        assertThat(rooms.seatOf(here.room(), IDA.id())).contains(idas);
    }

    @Test
    void olle_who_becomes_a_member_stays_and_keeps_his_lock() {
        circles.add(here.circle(), OLLE.id());
        circles.withdrawSubstitute(here.circle(), here.room(), IDA.id());

        assertThat(sits(OLLE)).isTrue();
        assertThat(sits(IDA)).isTrue();
        assertThat(hasLock(OLLE)).isTrue();
    }

    private boolean sits(Cast person) {
        return rooms.seatOf(here.room(), person.id()).isPresent();
    }

    private boolean hasLock(Cast person) {
        return sql.sql(
                                "select count(*) from conversation.circle_lock where circle = ? and person = ?")
                        .params(here.circle().value(), person.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
