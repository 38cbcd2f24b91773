package tillit.conversation.gathering.web.wall;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tillit.conversation.RoomId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View.Phase;
import tillit.conversation.method.Who;
import tillit.conversation.room.RoomForgotten;
import tillit.conversation.room.RoomNow;
import tillit.conversation.room.Rooms;
import tillit.conversation.wall.Language;

/** The walls that this node has counted. Another node counts the same words and lays them in the same places. */
@Component
class StandingWalls {

    private record Place(RoomId room, StepId step, boolean laid) {}

    private final ConcurrentHashMap<Place, StandingWall> walls = new ConcurrentHashMap<>();

    private final Rooms rooms;

    StandingWalls(Rooms rooms) {
        this.rooms = rooms;
    }

    /** The words of this step, counted in the language of the hall, which is asked for once; without places. */
    WallNow counted(RoomNow room, StepId step, Supplier<String> language) {
        return at(new Place(room.id(), step, false), room, language);
    }

    /** The same, each word at its place on the big screen. */
    WallNow laid(RoomNow room, StepId step, Supplier<String> language) {
        return at(new Place(room.id(), step, true), room, language);
    }

    private WallNow at(Place it, RoomNow room, Supplier<String> language) {
        return walls.computeIfAbsent(it, place -> wall(place, Language.of(language.get())))
                .at(room.seq());
    }

    private StandingWall wall(Place place, Language language) {
        return new StandingWall(
                place.step(), language, place.laid(), seq -> rooms.since(place.room(), seq));
    }

    /** The words of now, or else the last that were sent. */
    Optional<Step> step(RoomNow room) {
        var now = room.state().step();
        var last = now.map(room.method()::place).orElse(room.method().steps().size() - 1);
        return hasBegun(room)
                ? room.method().steps().subList(0, last + 1).reversed().stream()
                        .filter(StandingWalls::isWall)
                        .filter(step -> now.equals(Optional.of(step.id())) || hasWords(room, step))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether everyone sees these words. */
    static boolean isWall(Step step) {
        return step.kind() == StepKind.WORDS && step.see().names(Who.EVERYONE);
    }

    private static boolean hasBegun(RoomNow room) {
        return room.state().course().phase() != Phase.WAITING;
    }

    private static boolean hasWords(RoomNow room, Step step) {
        return room.state().standing(step.id()) > 0;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forgotten(RoomForgotten event) {
        walls.keySet().removeIf(place -> place.room().equals(event.room()));
    }
}
