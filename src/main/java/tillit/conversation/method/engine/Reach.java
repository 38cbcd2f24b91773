package tillit.conversation.method.engine;

import tillit.conversation.method.Onlooker;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.Who;

/** How far an onlooker sees now into what is given in one step. */
enum Reach {
    /** Everything that those in {@code see} see. */
    SHARED,
    /** What their table gave, what they gave, and what is revealed. */
    OWN_TABLE,
    /** What they gave, and what is revealed. */
    OWN,
    NOTHING;

    static Reach of(Meeting meeting, Step step, Onlooker onlooker) {
        return switch (onlooker) {
            case Onlooker.Seated(var seat) -> ofSeat(meeting, step, seat);
            case Onlooker.BigScreen() -> ofBigScreen(meeting, step);
        };
    }

    private static Reach ofSeat(Meeting meeting, Step step, SeatId seat) {
        if (!meeting.has(seat)) return NOTHING;
        if (step.waits() && !meeting.state().course().open(step.id())) return OWN;
        var people = new People(meeting, step);
        if (people.see(seat)) return SHARED;
        return step.see().names(Who.TABLE) && people.isAtTable(seat) ? OWN_TABLE : OWN;
    }

    /** What every seat sees; but marks never one by one, and nothing in a room where nobody sits. */
    private static Reach ofBigScreen(Meeting meeting, Step step) {
        var seats = meeting.state().seating().bySeat().keySet();
        var isKept = step.see().names(Who.AUTHOR) || !Showing.nothingWaits(meeting, step);
        if (isKept || seats.isEmpty()) return NOTHING;
        return isForAll(step.see())
                        || seats.stream().allMatch(seat -> ofSeat(meeting, step, seat) == SHARED)
                ? SHARED
                : OWN;
    }

    /** Without asking each of thousands. */
    private static boolean isForAll(Who see) {
        return see.names(Who.EVERYONE) && see.except().isEmpty();
    }
}
