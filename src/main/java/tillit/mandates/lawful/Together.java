package tillit.mandates.lawful;

/** Whether those who hold it decide each for themselves. */
public enum Together {
    ALONE,
    /** Several employees jointly. */
    SEVERAL,
    /** An employee jointly with somebody elected. */
    WITH_ELECTED
}
