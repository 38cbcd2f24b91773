package tillit.conversation.room;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases rooms that somebody forgot to end: what was said must not lie there the day after. */
@Component
class RoomNightWatch {

    static final int HOURS = 24;

    private static final Logger LOG = LoggerFactory.getLogger(RoomNightWatch.class);

    private final RoomRegister register;
    private final Rooms rooms;

    RoomNightWatch(RoomRegister register, Rooms rooms) {
        this.register = register;
        this.rooms = rooms;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void eraseForgotten() {
        var left = register.leftOpen(HOURS);
        left.forEach(rooms::eraseForgotten);
        if (!left.isEmpty())
            LOG.info(
                    "Erased {} rooms that were left open for more than {} hours",
                    left.size(),
                    HOURS);
    }
}
