package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.circle.CircleKeys;
import tillit.conversation.method.Command;
import tillit.conversation.method.View;

/** What is left in the tables when a meeting has been erased, when somebody has gone, when a circle has ended. */
@HouseTest
class ErasureTest {

    @Autowired private Rooms rooms;
    @Autowired private CircleKeeper circles;
    @Autowired private CircleKeys keys;
    @Autowired private JdbcClient sql;

    private Gathering here;
    private TestTable table;

    @BeforeEach
    void sara_is_given_help_and_chooses_what_to_do() {
        here = Gathering.of(circles, SARA, JONAS);
        table = TestTable.at(rooms, sql, here, AINO, MIKKEL, SARA, JONAS);
        table.starts();
        table.advancesTo("questions");
        table.gives(SARA);
        table.advancesTo("ideas");
        table.gives(JONAS);
        table.advancesTo("take-to-heart");
        table.gives(SARA);
        for (var person : List.of(AINO, MIKKEL, SARA, JONAS))
            keys.keys(circles.circle(here.circle()), person.id());
    }

    @Test
    void the_erased_room_keeps_one_event_that_says_so_and_no_word() {
        var before = table.numbers().size() + table.words().size();

        erases();

        assertThat(table.words()).isEmpty();
        assertThat(table.numbers()).hasSize(1);
        assertThat(rooms.now(here.room()).state().course().phase()).isEqualTo(View.Phase.ERASED);
        assertThat(erasedRows()).isEqualTo(before + 1);
        assertThat(rowsOfRoom("room_carried")).isZero();
    }

    @Test
    void what_sara_took_to_heart_alone_comes_back_next_time() {
        var chosen = table.words().getLast();

        erases();

        var next = circles.roomOf(here.circle(), 2);
        circles.open(here.circle(), next);
        assertThat(rooms.carried(next))
                .singleElement()
                .satisfies(carried -> {
                    assertThat(carried.person()).isEqualTo(SARA.id());
                    assertThat(carried.content()).isEqualTo(chosen);
                    assertThat(carried.from()).isEqualTo(here.room());
                });
        assertThat(rooms.returning(next))
                .containsExactly(rooms.seatOf(next, SARA.id()).orElseThrow().id());
    }

    @Test
    void what_somebody_who_goes_was_to_tell_of_is_deleted_with_their_lock() {
        erases();
        assertThat(rowsOfCircle("circle_carried")).isEqualTo(1);

        circles.remove(here.circle(), SARA.id());

        assertThat(rowsOfCircle("circle_carried")).isZero();
        assertThat(rowsOfCircle("circle_lock")).isEqualTo(3);
    }

    @Test
    void what_sara_chose_is_not_kept_when_she_has_gone_before_the_end() {
        circles.remove(here.circle(), SARA.id());

        erases();

        assertThat(rowsOfCircle("circle_carried")).isZero();
    }

    @Test
    void what_sara_was_to_tell_of_goes_with_her_from_the_room_too() {
        erases();
        var next = circles.roomOf(here.circle(), 2);
        circles.open(here.circle(), next);
        assertThat(rooms.carried(next)).hasSize(1);

        circles.remove(here.circle(), SARA.id());

        assertThat(rooms.carried(next)).isEmpty();
    }

    @Test
    void what_a_substitute_took_to_heart_does_not_wait_for_a_meeting_they_do_not_come_to() {
        here = Gathering.of(circles, SARA, JONAS);
        circles.substitute(here.circle(), here.room(), JONAS.id(), OLLE.id());
        table = TestTable.at(rooms, sql, here, AINO, MIKKEL, SARA, OLLE);
        table.starts();
        table.advancesTo("questions");
        table.gives(OLLE);
        table.advancesTo("take-to-heart");
        table.gives(OLLE);

        erases();

        assertThat(rowsOfCircle("circle_carried")).isZero();
    }

    @Test
    void a_circle_that_ends_in_the_middle_of_a_meeting_leaves_no_lock_no_room_and_no_word() {
        assertThat(rowsOfCircle("circle_lock")).isEqualTo(4);

        circles.end(here.circle());

        assertThat(rowsOfCircle("circle_lock")).isZero();
        assertThat(rowsOfCircle("circle_carried")).isZero();
        for (var of : List.of("room_event", "room_text", "room_carried", "seat"))
            assertThat(rowsOfRoom(of)).as(of).isZero();
        assertThat(
                        count(
                                "select count(*) from conversation.room where id = ?",
                                here.room().value()))
                .isZero();
    }

    @Test
    void an_ended_circle_gives_no_lock_and_no_key_check_any_more() {
        circles.keyMade(here.circle(), "0".repeat(32));
        circles.end(here.circle());

        var circle = circles.circle(here.circle());
        assertThat(circle.ended()).isTrue();
        assertThat(keys.keys(circle, SARA.id()).lock()).isEmpty();
        assertThat(circle.keyCheck()).isEmpty();
        assertThat(rowsOfCircle("circle_lock")).isZero();
    }

    private void erases() {
        table.done(AINO, Command.Close::new);
        table.done(AINO, Command.Erase::new);
    }

    private long erasedRows() {
        return count("select erased_rows from conversation.room where id = ?", here.room().value());
    }

    private long rowsOfRoom(String of) {
        return count(
                "select count(*) from conversation." + of + " where room = ?", here.room().value());
    }

    private long rowsOfCircle(String of) {
        return count(
                "select count(*) from conversation." + of + " where circle = ?",
                here.circle().value());
    }

    private long count(String query, Object id) {
        return sql.sql(query).param(id).query(Long.class).single();
    }
}
