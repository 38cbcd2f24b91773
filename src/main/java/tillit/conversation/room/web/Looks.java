package tillit.conversation.room.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.RoomId;
import tillit.conversation.chest.Chest;
import tillit.conversation.live.Streams;
import tillit.conversation.method.Engine;
import tillit.conversation.method.Onlooker;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View;
import tillit.conversation.method.View.Phase;
import tillit.conversation.room.Carried;
import tillit.conversation.room.RoomNow;
import tillit.conversation.room.Rooms;
import tillit.conversation.room.Seat;

/** Puts together what a page of a room shows to one onlooker. */
@Component
class Looks {

    private final Rooms rooms;
    private final Chest chest;
    private final Streams streams;

    Looks(Rooms rooms, Chest chest, Streams streams) {
        this.rooms = rooms;
        this.chest = chest;
        this.streams = streams;
    }

    RoomNow now(RoomId id) {
        return rooms.now(id);
    }

    Optional<RoomNow> asTold(RoomId id) {
        return rooms.asTold(id);
    }

    /** As somebody in a seat sees it; empty when they have none. */
    Optional<Look> seated(RoomNow room, PersonId person, String language) {
        return room.seats().stream()
                .filter(seat -> seat.person().equals(person) && !seat.removed())
                .findFirst()
                .map(seat ->
                        look(room, new Onlooker.Seated(seat.id()), Optional.of(seat), language));
    }

    /** As everyone in the room sees it at once. */
    Look screen(RoomNow room, String language) {
        return look(room, new Onlooker.BigScreen(), Optional.empty(), language);
    }

    private Look look(RoomNow room, Onlooker onlooker, Optional<Seat> mine, String language) {
        var view = Engine.view(room.method(), room.state(), onlooker);
        return new Look(
                room,
                view,
                mine.filter(Seat::leads).isPresent(),
                faces(room, mine),
                carried(room, view),
                mine.map(seat -> kept(view, seat)).orElse(Set.of()),
                language);
    }

    /** Asked for only when chests are packed. */
    private Set<UUID> kept(View view, Seat mine) {
        return view.phase() == Phase.PACKING ? chest.ids(mine.person()) : Set.of();
    }

    private List<Carried> carried(RoomNow room, View view) {
        var shown = view.step().filter(step -> step.kind() == StepKind.FOLLOW_UP).isPresent();
        return shown ? rooms.carried(room.id()) : List.of();
    }

    /** Whoever looks on is connected. */
    private Map<SeatId, Look.Face> faces(RoomNow room, Optional<Seat> mine) {
        var names = room.names();
        var firstNames =
                names.values().stream()
                        .collect(Collectors.groupingBy(Looks::firstName, Collectors.counting()));
        var faces = new HashMap<SeatId, Look.Face>();
        for (var seat : room.seats()) {
            var name = names.getOrDefault(seat.person(), "");
            var alone = firstNames.getOrDefault(firstName(name), 0L) < 2;
            var connected =
                    mine.filter(seat::equals).isPresent()
                            || streams.present(room.id().value(), seat.person().toString());
            faces.put(
                    seat.id(),
                    new Look.Face(seat.person(), name, alone ? firstName(name) : name, connected));
        }
        return faces;
    }

    private static String firstName(String name) {
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
