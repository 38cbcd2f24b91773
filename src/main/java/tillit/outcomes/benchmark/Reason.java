package tillit.outcomes.benchmark;

/** Why something was not read. Each has a text, under {@code unread.NAME}. */
public enum Reason {
    /** Not JSON, or cut off. */
    NOT_JSON,
    /** JSON of something else. */
    OTHER_FORMAT,
    /** A part is missing, or is not what it should be. */
    WRONG_VALUE,
    /** The same is said twice. */
    TWICE,
    /** More than {@value Json#MOST_BYTES} bytes. */
    TOO_LARGE,
    /** Nothing of what is shown here. */
    NOTHING_KNOWN,
    /** No address to fetch from is set. */
    SWITCHED_OFF,
    /** Nobody answers there. */
    UNREACHABLE,
    /** No answer in time. */
    TOO_SLOW,
    /** The answer was a refusal, or a way to somewhere else. */
    REFUSED,
    /** The next page would be somewhere else. */
    LEADS_ELSEWHERE,
    /** More pages than all of Sweden fills. */
    TOO_MANY_PAGES
}
