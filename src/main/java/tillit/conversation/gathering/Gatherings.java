package tillit.conversation.gathering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.RoomId;
import tillit.conversation.method.Command;
import tillit.conversation.room.RoomPlan;
import tillit.conversation.room.Rooms;
import tillit.conversation.room.SpokenCode;

/** Every gathering of the house. */
@Service
public class Gatherings {

    private final GatheringBook book;
    private final Rooms rooms;

    Gatherings(GatheringBook book, Rooms rooms) {
        this.book = book;
        this.rooms = rooms;
    }

    /** Makes a gathering that people can come into at once; who makes it leads it. */
    @Transactional
    public GatheringId make(GatheringPlan plan, PersonId organiser) {
        var room = RoomId.random();
        rooms.open(
                new RoomPlan(
                        room,
                        plan.method(),
                        List.of(new RoomPlan.Guest(organiser, true)),
                        List.of()));
        if (!plan.tables().isEmpty())
            rooms.tell(
                    room,
                    organiser,
                    UUID.randomUUID(),
                    seat -> new Command.LayTables(seat, plan.tables().size()));
        return book.add(plan, room, organiser);
    }

    public Optional<Gathering> find(GatheringId id) {
        return book.find(id);
    }

    /** The gathering with this code, as people type it. */
    public Optional<Gathering> withCode(String typed) {
        return book.withCode(SpokenCode.tidy(typed));
    }

    /** While the door is closed nobody new comes in; other nodes know it some seconds later. */
    public void shutDoor(GatheringId id, boolean closed) {
        book.shutDoor(id, closed);
    }

    /** The newest first. */
    public List<Gathering> organisedBy(PersonId person) {
        return book.organisedBy(person);
    }
}
