package tillit.programme.course;

/** Why somebody can not come, or not leave; its text is what they read beside the button. */
public enum Refused {
    GONE,
    NOT_FOR_YOU,
    BEGUN,
    /** One may not choose yet, or those who were interested choose first. */
    NOT_YET,
    ANOTHER_ALREADY,
    ENOUGH,
    TOO_LATE_TO_LEAVE,
    NO_PLACE,
    NOT_NOW
}
