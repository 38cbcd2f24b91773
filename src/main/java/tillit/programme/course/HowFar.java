package tillit.programme.course;

/** How far somebody has come in a part of a programme; the farthest first. */
public enum HowFar {
    WAS_THERE,
    HAS_PLACE,
    WAITS,
    NOTHING_YET
}
