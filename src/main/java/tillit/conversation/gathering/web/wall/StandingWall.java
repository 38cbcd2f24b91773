package tillit.conversation.gathering.web.wall;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import tillit.conversation.gathering.web.wall.masonry.Masonry;
import tillit.conversation.method.Event;
import tillit.conversation.method.StepId;
import tillit.conversation.wall.Brick;
import tillit.conversation.wall.Language;
import tillit.conversation.wall.StepWall;

/**
 * A wall that grows with the log of its room, one event after the other. So its words stand in the same places on
 * every node, on every screen and after a restart, however often somebody looked in between.
 */
final class StandingWall {

    private final StepId step;
    private final Language language;
    private final boolean laid;
    private final LongFunction<List<Event>> log;
    private StepWall words;
    private Masonry masonry = Masonry.EMPTY;
    private WallNow now;
    private long seq;

    /**
     * @param laid whether its words have places: a big screen needs them, and they are most of the work
     * @param log what has happened in the room after the event with this number
     */
    StandingWall(StepId step, Language language, boolean laid, LongFunction<List<Event>> log) {
        this.step = step;
        this.language = language;
        this.laid = laid;
        this.log = log;
        this.words = new StepWall(step, language);
        this.now = new WallNow(step, List.of(), false, 0, masonry);
    }

    /** As it is after event number {@code last} at least. */
    synchronized WallNow at(long last) {
        if (last > seq) follow(last);
        return now;
    }

    private void follow(long last) {
        for (var event : log.apply(seq)) {
            seq++;
            take(event);
        }
        seq = Math.max(seq, last);
        now = new WallNow(step, words.bricks(), words.showsAll(), words.sent(), masonry);
    }

    private void take(Event event) {
        if (event instanceof Event.Erased) forget();
        else if (isSeen(words.take(event))) masonry = masonry.with(WallNow.shown(words.bricks()));
    }

    private boolean isSeen(Collection<String> changed) {
        return laid && changed.stream().anyMatch(key -> masonry.minds(key, shown(key)));
    }

    private Optional<Brick> shown(String key) {
        return words.brick(key).filter(brick -> !brick.hidden());
    }

    /** Nothing of what is erased stays in memory. */
    private void forget() {
        words = new StepWall(step, language);
        masonry = Masonry.EMPTY;
    }
}
