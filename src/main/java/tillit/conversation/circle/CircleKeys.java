package tillit.conversation.circle;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.RoomId;
import tillit.conversation.room.KeyHolder;

/** Gives a member's browser what it needs to open its own copy of the circle's key. */
@Component
public class CircleKeys implements KeyHolder {

    private final CircleBook book;
    private final WholeCircles whole;
    private final CircleLocks locks;

    CircleKeys(CircleBook book, WholeCircles whole, CircleLocks locks) {
        this.book = book;
        this.whole = whole;
        this.locks = locks;
    }

    @Override
    public Optional<Keys> keys(RoomId room, PersonId person) {
        return book.circleOf(room).flatMap(whole::find).map(circle -> keys(circle, person));
    }

    /** The same for a circle that is at hand. */
    public Keys keys(Circle circle, PersonId person) {
        var lock = circle.ended() ? "" : locks.of(circle.id(), person);
        return new Keys(
                circle.id().toString(),
                circle.name(),
                lock,
                circle.keyCheck().orElse(""),
                circle.has(person));
    }
}
