package tillit.obstacles.document;

/** Why a document is no more. */
public enum Because {
    NOBODY_NEEDS_IT,
    PART_OF_ANOTHER,
    ITS_DAY_CAME,
    IN_THE_WAY
}
