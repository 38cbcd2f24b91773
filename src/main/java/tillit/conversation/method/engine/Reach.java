package tillit.conversation.method.engine;

import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.Who;

/** How far somebody sees into what was given in one step. */
enum Reach {
    EVERYTHING,
    OWN_TABLE,
    OWN,
    NOTHING;

    /** Of somebody in a seat. What they gave themselves they always see. */
    static Reach of(Meeting meeting, Step step, SeatId seat) {
        if (!meeting.has(seat)) return NOTHING;
        if (step.see().names(Who.AUTHOR)) return OWN;
        if (isOutForAll(meeting, step)) return EVERYTHING;
        if (step.waits() && !meeting.state().course().open(step.id())) return OWN;
        var people = new People(meeting, step);
        if (people.see(seat)) return EVERYTHING;
        return step.see().names(Who.TABLE) && people.table(seat).isPresent() ? OWN_TABLE : OWN;
    }

    /** Of the big screen: what every seat sees, but marks never one by one. */
    static Reach ofBigScreen(Meeting meeting, Step step) {
        if (step.see().names(Who.AUTHOR)) return NOTHING;
        if (!Showing.nothingWaits(meeting, step)) return NOTHING;
        var seats = meeting.state().seating().bySeat().keySet();
        return !seats.isEmpty()
                        && seats.stream().allMatch(seat -> of(meeting, step, seat) == EVERYTHING)
                ? EVERYTHING
                : NOTHING;
    }

    /** Revealed by a step that the room has been in, or given at tables and brought back to all. */
    private static boolean isOutForAll(Meeting meeting, Step step) {
        var course = meeting.state().course();
        return step.revealedIn()
                .map(course.entered()::contains)
                .orElseGet(() -> step.see().names(Who.TABLE) && course.left().contains(step.id()));
    }
}
