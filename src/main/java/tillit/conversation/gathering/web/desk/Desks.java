package tillit.conversation.gathering.web.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Alarms;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.live.Picture.Shot;
import tillit.conversation.method.Command;
import tillit.conversation.method.Commitment;
import tillit.conversation.method.SeatId;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.RoomNow;
import tillit.conversation.room.Rooms;
import tillit.shell.Answer;
import tillit.shell.Frame;
import tillit.shell.PageWriter;

/** Puts together what a desk shows, and does what is tapped on it. */
@Component
class Desks {

    private final Gatherings gatherings;
    private final Rooms rooms;
    private final Alarms alarms;
    private final PageWriter pages;

    Desks(Gatherings gatherings, Rooms rooms, Alarms alarms, PageWriter pages) {
        this.gatherings = gatherings;
        this.rooms = rooms;
        this.alarms = alarms;
        this.pages = pages;
    }

    /** The right to it was asked for, so it is there. */
    Gathering gathering(UUID id) {
        return gatherings.find(new GatheringId(id)).orElseThrow();
    }

    DeskRegion now(UUID id, Optional<String> told, Frame frame) {
        var gathering = gathering(id);
        return region(gathering, rooms.now(gathering.room()), told, Optional.empty(), frame);
    }

    DeskPage page(UUID id, Optional<String> told, Frame frame) {
        var region = now(id, told, frame);
        return new DeskPage(region, shot(region, frame));
    }

    /** With what was typed of a commitment in its fields. */
    DeskPage page(UUID id, Commitment typed, Frame frame) {
        var gathering = gathering(id);
        var room = rooms.now(gathering.room());
        var region = region(gathering, room, Optional.empty(), Optional.of(typed), frame);
        return new DeskPage(region, shot(region, frame));
    }

    TextsPage texts(UUID id, Optional<String> told) {
        var gathering = gathering(id);
        return TextsPage.of(gathering, rooms.now(gathering.room()), told);
    }

    /** As it has been told, for a stream. */
    Shot told(UUID id, Frame frame) {
        return gatherings
                .find(new GatheringId(id))
                .flatMap(gathering ->
                        rooms.asTold(gathering.room())
                                .map(room ->
                                        region(
                                                gathering,
                                                room,
                                                Optional.empty(),
                                                Optional.empty(),
                                                frame)))
                .map(region -> shot(region, frame))
                .orElseGet(Shot::gone);
    }

    /** Empty when it is done, else the key of why not. */
    Optional<String> tell(
            UUID id, PersonId organiser, UUID key, Function<SeatId, Command> command) {
        var outcome = rooms.tell(gathering(id).room(), organiser, key, command);
        return outcome instanceof Outcome.No no
                ? Optional.of("room.refusal." + no.why())
                : Optional.empty();
    }

    /** Lets the neighbour who has been at the table longest be its host. */
    Optional<String> changeHost(UUID id, PersonId organiser, UUID key, int table) {
        var gathering = gathering(id);
        return new Hall(gathering, rooms.now(gathering.room()).state())
                .nextHost(table)
                .map(seat -> tell(id, organiser, key, by -> new Command.Host(by, seat)))
                .orElse(Optional.of("gathering.hosts.alone"));
    }

    /** With a script the desk's live part, without one the desk whole. */
    Object answer(UUID id, Optional<String> told, boolean part, Frame frame) {
        if (part) return now(id, told, frame);
        if (told.isEmpty()) return "redirect:/gatherings/" + id;
        return new Answer(HttpStatus.CONFLICT, page(id, told, frame));
    }

    private DeskRegion region(
            Gathering gathering,
            RoomNow room,
            Optional<String> told,
            Optional<Commitment> typed,
            Frame frame) {
        return new DeskRegion(
                gathering,
                room,
                new Hall(gathering, room.state()),
                alarms.of(room.id()),
                told,
                typed,
                frame.language());
    }

    private Shot shot(DeskRegion region, Frame frame) {
        return new Shot(region.room().seq(), pages.bytes(region, frame), false);
    }
}
