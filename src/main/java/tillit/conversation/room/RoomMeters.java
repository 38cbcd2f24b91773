package tillit.conversation.room;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import tillit.conversation.live.Broadcast;
import tillit.conversation.live.Streams;

/** How much is going on, for the one who looks after the server: numbers of rooms, commands and streams, and no more. */
@Component
class RoomMeters implements MeterBinder {

    private final RoomRegister register;
    private final GroupCommit together;
    private final Streams streams;
    private final Broadcast broadcast;

    RoomMeters(RoomRegister register, GroupCommit together, Streams streams, Broadcast broadcast) {
        this.register = register;
        this.together = together;
        this.streams = streams;
        this.broadcast = broadcast;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("tillit.rooms.open", register, RoomRegister::open)
                .description("Rooms that are open now")
                .register(meters);
        Gauge.builder("tillit.commands.waiting", together, GroupCommit::waiting)
                .description("What was sent to rooms and waits to be written")
                .register(meters);
        Gauge.builder("tillit.streams.open", () -> streams.open() + broadcast.open())
                .description("Pages that follow a room now")
                .register(meters);
    }
}
