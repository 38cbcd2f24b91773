package tillit.conversation.gathering.web.wall;

import tillit.conversation.gathering.web.wall.masonry.Masonry;
import tillit.conversation.method.StepId;
import tillit.conversation.room.RoomNow;
import tillit.conversation.wall.Language;
import tillit.conversation.wall.WallCount;

/** A wall that grows with its room: each word is counted once, and what stands keeps its place. */
final class StandingWall {

    /** What one alone has sent might tell who it was. */
    private static final int AT_LEAST = 2;

    private final StepId step;
    private final WallCount count;
    private long seq = -1;
    private WallNow now;

    StandingWall(StepId step, Language language) {
        this.step = step;
        this.count = new WallCount(language);
        this.now = new WallNow(step, java.util.List.of(), false, 0, Masonry.EMPTY);
    }

    /** As it is when the room is so; whoever comes with an older state is shown the newest. */
    synchronized WallNow at(RoomNow room) {
        if (room.seq() > seq) follow(room);
        return now;
    }

    private void follow(RoomNow room) {
        seq = room.seq();
        count.follow(room.state(), step);
        var overrides = room.state().walls().in(step);
        var bricks = count.bricks(overrides, AT_LEAST);
        var masonry = now.masonry().with(WallNow.shown(bricks));
        int sent = room.state().standing(step);
        now = new WallNow(step, bricks, overrides.all(), sent, masonry);
    }
}
