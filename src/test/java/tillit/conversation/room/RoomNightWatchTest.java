package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.LogWatch;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.gathering.GatheringPlan;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.method.Command;
import tillit.conversation.method.View.Phase;

/** The night watch empties what was forgotten, and nothing else. */
@HouseTest
class RoomNightWatchTest {

    @Autowired private RoomNightWatch watch;
    @Autowired private Rooms rooms;
    @Autowired private CircleKeeper circles;
    @Autowired private Gatherings gatherings;
    @Autowired private JdbcClient sql;

    private Gathering here;
    private TestTable table;

    @BeforeEach
    void the_room_was_opened_on_monday() {
        here = Gathering.of(circles, SARA);
        table = TestTable.at(rooms, sql, here, AINO, SARA);
        sql.sql("update conversation.room set opened_at = now() - interval '3 days' where id = ?")
                .param(here.room().value())
                .update();
        was("73 hours");
    }

    @Test
    void a_meeting_that_is_on_goes_on_however_early_its_room_was_opened() {
        table.starts();

        watch.eraseForgotten();

        assertThat(phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void a_room_that_waits_for_its_meeting_is_left_in_peace_and_nobody_says_otherwise() {
        try (var log = LogWatch.open()) {
            watch.eraseForgotten();

            assertThat(phase()).isEqualTo(Phase.WAITING);
            assertThat(log.lines()).noneMatch(line -> line.contains("Erased"));
        }
    }

    @Test
    void a_meeting_in_which_nothing_has_happened_for_a_day_is_erased_and_the_log_says_so() {
        table.starts();
        was("25 hours");
        try (var log = LogWatch.open()) {
            watch.eraseForgotten();

            assertThat(phase()).isEqualTo(Phase.ERASED);
            assertThat(log.lines()).anyMatch(line -> line.contains("Erased 1 rooms"));
        }
    }

    /** Its result is read for weeks; its organiser deletes it. */
    @Test
    void a_gathering_is_kept() {
        var id =
                gatherings.make(
                        new GatheringPlan("Chefsdag", "leaders-day", List.of(), Map.of(), false),
                        BIRGITTA.id());
        var room = gatherings.find(id).orElseThrow().room();
        rooms.tell(
                room, BIRGITTA.id(), UUID.randomUUID(), seat -> new Command.Start(seat, List.of()));
        sql.sql("update conversation.room_event set at = now() - interval '9 days' where room = ?")
                .param(room.value())
                .update();

        watch.eraseForgotten();

        assertThat(rooms.now(room).state().course().phase()).isEqualTo(Phase.RUNNING);
    }

    private Phase phase() {
        return rooms.now(here.room()).state().course().phase();
    }

    /** All that has happened until now happened so long ago. */
    private void was(String ago) {
        sql.sql("update conversation.room_event set at = now() - ?::interval where room = ?")
                .params(ago, here.room().value())
                .update();
    }
}
