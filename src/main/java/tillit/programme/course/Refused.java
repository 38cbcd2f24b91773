package tillit.programme.course;

/** Why somebody can not come, or not leave; its text is what they read beside the button. */
public enum Refused {
    GONE,
    NOT_FOR_YOU,
    BEGUN,
    ANOTHER_ALREADY,
    TOO_LATE_TO_LEAVE,
    NO_PLACE,
    NOT_NOW
}
