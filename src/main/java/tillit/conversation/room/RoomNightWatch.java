package tillit.conversation.room;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases rooms that somebody forgot to end: what was said must not lie there the day after. It counts from the last
 * thing that happened; a room that was opened early and waits for its meeting has nothing to erase.
 */
@Component
class RoomNightWatch {

    static final int HOURS = 24;

    private static final Logger LOG = LoggerFactory.getLogger(RoomNightWatch.class);

    private final RoomRegister register;
    private final Rooms rooms;
    private final List<LastingRoom> lasting;

    RoomNightWatch(RoomRegister register, Rooms rooms, List<LastingRoom> lasting) {
        this.register = register;
        this.rooms = rooms;
        this.lasting = lasting;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void eraseForgotten() {
        var erased =
                register.leftOpen(HOURS).stream()
                        .filter(room -> lasting.stream().noneMatch(it -> it.lasts(room)))
                        .filter(rooms::eraseForgotten)
                        .count();
        if (erased > 0)
            LOG.info("Erased {} rooms in which nothing had happened for {} hours", erased, HOURS);
    }
}
