package tillit.programme.rollout;

/** What must hold in every plan. */
public enum Hard {
    /** No more people than places. */
    PLACES,
    /** Everybody exactly once. */
    ONCE,
    /** A trainer is in one place at a time. */
    TRAINER_TWICE,
    /** No more occasions in a month than a trainer has time for. */
    TRAINER_MONTH,
    /** No trainer while they are away, and nobody who is none. */
    TRAINER_AWAY,
    /** A room holds one occasion at a time. */
    ROOM_TWICE,
    /** Never more of a workplace away at once than the share. */
    SHARE,
    /** When it shall be mixed, only few of a workplace in an occasion. */
    MIXED,
    /** Who works at night comes at night, the others do not. */
    NIGHT,
    /** Only on open days, at hours and in rooms that there are. */
    CLOSED,
    /** What is locked or over stays as it was. */
    FIXED
}
