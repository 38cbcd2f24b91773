package tillit.conversation.gathering.result;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tillit.conversation.RoomId;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Harvest;
import tillit.conversation.method.View.Phase;
import tillit.conversation.room.Rooms;

/** What gatherings came to. */
@Service
public class Results {

    private final Rooms rooms;
    private final JdbcClient sql;

    Results(Rooms rooms, JdbcClient sql) {
        this.rooms = rooms;
        this.sql = sql;
    }

    /** As it is now, also while it goes on; the method's words in this language. */
    public GatheringResult of(Gathering gathering, String language) {
        var now = rooms.now(gathering.room());
        return ResultReading.of(
                gathering, now.method(), now.state(), began(gathering.room()), language);
    }

    /** Whether the last step is over: from then on all who took part may have the result. */
    public boolean isOver(Gathering gathering) {
        return new Harvest(rooms.now(gathering.room()).state()).phase() == Phase.PACKING;
    }

    private Optional<Instant> began(RoomId room) {
        return sql.sql("select at from conversation.room_event where room = ? and kind = 'Started'")
                .param(room.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
