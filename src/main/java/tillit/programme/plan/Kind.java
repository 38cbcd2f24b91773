package tillit.programme.plan;

/** What a part of a programme is. */
public enum Kind {
    /** What the leaders need, and what their days are like: asked before anything is designed. */
    ANALYSIS,
    /** Everybody at once. */
    GATHERING,
    /** Days of learning for those of one level. */
    MODULE,
    /** Occasions with places, of which one takes one. */
    COURSE,
    /** Collegial supervision, the same people for many meetings. */
    CIRCLES,
    /** People of different areas who go on meeting. */
    NETWORK,
    /** One invites two colleagues of other areas to a meeting of one's own. */
    LEADERSHIP_ROOM,
    MENTORING,
    /** Some of many, by own choice. */
    ELECTIVE,
    /** All employees, in waves. */
    ROLLOUT
}
