package tillit.programme.visit;

/** What somebody who is invited has said; nobody asks why. */
public enum Reply {
    ASKED,
    YES,
    NO
}
