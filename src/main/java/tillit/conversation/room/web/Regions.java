package tillit.conversation.room.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.RoomId;

/** Makes the live part of a page for one onlooker; empty when they have no seat (any more). */
@Component
class Regions {

    private final Looks looks;

    Regions(Looks looks) {
        this.looks = looks;
    }

    Optional<Region> region(String place, RoomId room, PersonId person, String language) {
        var mine = looks.seated(room, person, language);
        return switch (place) {
            case "desk" -> mine.filter(Look::leads).map(Region.DeskRegion::new);
            case "screen" -> mine.map(_ -> new Region.ScreenRegion(looks.screen(room, language)));
            default -> mine.map(Region.PhoneRegion::new);
        };
    }
}
