package tillit.notice;

/** How soon a mail must arrive. */
public enum Haste {
    /** Somebody waits for it, at whatever hour. */
    AT_ONCE,
    /** Soon, but not while people rest. */
    BY_DAY,
    /** On the next morning of a weekday, in one mail with whatever else can wait. */
    GATHERED
}
