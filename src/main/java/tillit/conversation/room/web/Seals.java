package tillit.conversation.room.web;

import tillit.conversation.RoomId;
import tillit.conversation.method.Method;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.View;
import tillit.conversation.method.Who;
import tillit.conversation.room.Carried;

/** Where what is given in a room belongs, which is part of its seal, and which key opens it: docs/sealed-room.md. */
public record Seals(RoomId room, Method method) {

    /** A ballot and a place on a scale are in nobody's seat, so that their place tells no phone whose they are. */
    public String place(Step step, SeatId author) {
        return step.marks() ? placeFor(step) : place(step.id().name(), author.number());
    }

    public String place(View.Seen seen) {
        return place(seen.step().name(), seen.author().orElse(SeatId.SYSTEM).number());
    }

    public String place(Carried one) {
        return one.from() + "/" + one.step() + "/" + one.seat();
    }

    /** The place of what a leader gives for another; the browser puts in the seat where it ends with a slash. */
    public String placeFor(Step step) {
        return step.marks() ? place(step.id().name(), 0) : room + "/" + step.id().name() + "/";
    }

    /** Under what a thing lies in one's own chest. */
    public String inChest(String item) {
        return "chest/" + item;
    }

    /** The key to seal and open with: private writing is for the writer's own key. */
    public String key(Step step) {
        return step.see().named().contains(Who.AUTHOR) ? "own" : "room";
    }

    public String key(View.Seen seen) {
        return method.step(seen.step()).map(this::key).orElse("room");
    }

    private String place(String step, int seat) {
        return room + "/" + step + "/" + seat;
    }
}
