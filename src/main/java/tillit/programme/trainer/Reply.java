package tillit.programme.trainer;

/** What somebody who was asked has said. */
public enum Reply {
    ASKED,
    YES,
    NO
}
