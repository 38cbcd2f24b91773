package tillit.conversation.gathering.web.wall;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.live.Picture.Shot;
import tillit.conversation.method.Engine;
import tillit.conversation.method.Onlooker;
import tillit.conversation.method.Step;
import tillit.conversation.room.RoomNow;
import tillit.conversation.room.Rooms;
import tillit.shell.Frame;
import tillit.shell.Page;
import tillit.shell.PageWriter;

/** Puts together what a hall sees. */
@Component
class Halls {

    private final Gatherings gatherings;
    private final People people;
    private final Rooms rooms;
    private final StandingWalls walls;
    private final PageWriter pages;
    private final String address;

    Halls(
            Gatherings gatherings,
            People people,
            Rooms rooms,
            StandingWalls walls,
            PageWriter pages,
            @Value("${tillit.address}") String address) {
        this.gatherings = gatherings;
        this.people = people;
        this.rooms = rooms;
        this.walls = walls;
        this.pages = pages;
        this.address = address;
    }

    /** The right to it was asked for, so it is there. */
    Gathering gathering(UUID id) {
        return gatherings.find(new GatheringId(id)).orElseThrow();
    }

    RoomNow now(Gathering gathering) {
        return rooms.now(gathering.room());
    }

    /** As this node has been told; empty when the gathering is gone. */
    Optional<RoomNow> asTold(Gathering gathering) {
        return rooms.asTold(gathering.room());
    }

    ScreenRegion screen(Gathering gathering, RoomNow room, Frame frame) {
        var view = Engine.view(room.method(), room.state(), new Onlooker.BigScreen());
        var wall =
                view.step()
                        .filter(StandingWalls::isWall)
                        .map(step -> walls.laid(room, step.id(), () -> language(gathering)));
        return new ScreenRegion(gathering, room, view, wall, address, frame.language());
    }

    WallRegion wall(Gathering gathering, RoomNow room, WallRegion.Asked asked, Frame frame) {
        var step = walls.step(room);
        return new WallRegion(
                gathering,
                room,
                step,
                step.map(it -> wall(gathering, room, it)),
                asked,
                frame.language());
    }

    /** The wall that phones see. */
    PhoneWallRegion phone(Gathering gathering, RoomNow room, int atMost, String language) {
        var wall = walls.step(room).map(step -> wall(gathering, room, step));
        return new PhoneWallRegion(gathering, wall, atMost, language);
    }

    /** The words of a hall are brought together in one language, its organiser's, whoever looks. */
    private WallNow wall(Gathering gathering, RoomNow room, Step step) {
        return walls.counted(room, step.id(), () -> language(gathering));
    }

    private String language(Gathering gathering) {
        return people.withId(gathering.organiser()).map(KnownPerson::language).orElse("sv");
    }

    Shot shot(RoomNow room, Page region, Frame frame) {
        return new Shot(room.seq(), pages.bytes(region, frame), false);
    }
}
