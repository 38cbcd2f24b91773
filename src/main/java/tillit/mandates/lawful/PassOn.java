package tillit.mandates.lawful;

/** Whether whoever holds it may let somebody else decide instead. */
public enum PassOn {
    NO,
    /** To somebody else, who may not hand it on. */
    ONE_STEP,
    /** Further and further down. */
    FURTHER
}
