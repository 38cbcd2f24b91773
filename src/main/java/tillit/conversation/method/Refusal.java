package tillit.conversation.method;

/** Why the engine says no. Each has a text in the room's language, under {@code refusal.NAME}. */
public enum Refusal {
    /** The meeting has not begun. */
    NOT_STARTED,
    /** The meeting has begun already. */
    ALREADY_STARTED,
    /** The meeting is over. */
    OVER,
    /** The meeting is still going on. */
    NOT_OVER,
    /** Somebody moved on to another step first. */
    STEP_MOVED,
    /** Somebody else passed the turn first. */
    TURN_MOVED,
    /** Only a conversation leader does this. */
    LEADERS_ONLY,
    /** Somebody else acts in this step. */
    NOT_YOUR_STEP,
    /** It belongs to somebody else. */
    NOT_YOURS,
    /** There is no such seat in this room, or it was taken away. */
    NO_SUCH_SEAT,
    /** The one meant is not here. */
    NOT_HERE,
    /** There is no such contribution, or it was withdrawn. */
    NO_SUCH_CONTRIBUTION,
    /** This kind of step does not take that. */
    WRONG_KIND,
    /** Nothing was written. */
    EMPTY,
    /** More than fits. */
    TOO_LONG,
    /** As many as the step allows have been given. */
    ENOUGH,
    /** A sealed room takes only sealed text, an open one only plain. */
    WRONG_SEAL,
    /** Not a number on the scale, not a contribution that can be voted for. */
    OUT_OF_RANGE,
    /** There is no step before, or after. */
    NO_SUCH_STEP,
    /** This step does not hand out that role. */
    NO_SUCH_ROLE,
    /** Somebody has to be elected first. */
    NOT_ELECTED,
    /** Already on the table for everyone to see. */
    ALREADY_SHOWN,
    /** The hall has no table with that number. */
    NO_SUCH_TABLE,
    /** Whoever is meant sits at no table yet. */
    NO_TABLE,
    /** What a table agrees on, its host writes. */
    HOSTS_ONLY
}
