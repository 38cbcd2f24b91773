package tillit.conversation.room.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.RoomId;
import tillit.conversation.room.RoomNow;

/** Makes the live part of a page for one onlooker; empty when they have no seat (any more). */
@Component
class Regions {

    private final Looks looks;

    Regions(Looks looks) {
        this.looks = looks;
    }

    /** As it is now, for a page. */
    Optional<Region> region(String place, RoomId room, PersonId person, String language) {
        return region(place, looks.now(room), person, language);
    }

    /** As it has been told, for a stream. */
    Optional<Region> live(String place, RoomId room, PersonId person, String language) {
        return looks.asTold(room).flatMap(it -> region(place, it, person, language));
    }

    private Optional<Region> region(String place, RoomNow room, PersonId person, String language) {
        var mine = looks.seated(room, person, language);
        return switch (place) {
            case "desk" -> mine.filter(Look::leads).map(Region.DeskRegion::new);
            case "screen" ->
                    mine.map(me ->
                            new Region.ScreenRegion(looks.screen(room, language), me.may().draw()));
            default -> mine.map(Region.PhoneRegion::new);
        };
    }
}
