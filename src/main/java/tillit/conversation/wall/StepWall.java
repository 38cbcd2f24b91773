package tillit.conversation.wall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Event;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.method.state.Walls;

/** The wall of one step: what the events of its room, taken one after another, make of it until it is erased. */
public final class StepWall {

    /** What one alone has sent might tell who it was. */
    private static final int AT_LEAST = 2;

    private record Sent(SeatId seat, String text) {}

    private final StepId step;
    private final Map<ContributionId, Sent> sent = new HashMap<>();
    private final WallCount count;
    private Walls walls = Walls.NONE;

    public StepWall(StepId step, Language language) {
        this.step = step;
        this.count = new WallCount(language);
    }

    /** Takes in the next event; answers the keys of bricks that may be others now, or there no more. */
    public Set<String> take(Event event) {
        switch (event) {
            case Event.Contributed e when e.step().equals(step) ->
                    add(e.id(), new Sent(e.author(), e.payload().text()));
            case Event.Withdrawn e -> remove(e.id());
            case Event.Judged e -> e.correction().ifPresent(text -> correct(e.id(), text));
            default -> walls = walls.after(event);
        }
        return count.renew(overrides(), AT_LEAST);
    }

    /** In the order in which the words came first, hidden ones too. */
    public List<Brick> bricks() {
        return count.bricks(overrides(), AT_LEAST);
    }

    public Optional<Brick> brick(String key) {
        return count.brick(key);
    }

    /** Whether it also shows what only one has sent. */
    public boolean showsAll() {
        return overrides().all();
    }

    /** How many words there are of everybody, also those that are not shown. */
    public int sent() {
        return sent.size();
    }

    private Overrides overrides() {
        return walls.in(step);
    }

    private void add(ContributionId id, Sent word) {
        sent.put(id, word);
        count.add(word.seat(), word.text());
    }

    private void remove(ContributionId id) {
        var word = sent.remove(id);
        if (word != null) count.take(word.seat(), word.text());
    }

    private void correct(ContributionId id, Payload correction) {
        var word = sent.get(id);
        if (word == null) return;
        remove(id);
        add(id, new Sent(word.seat(), correction.text()));
    }
}
