package tillit.composition.scheduling.solving;

/**
 * The slots of one circle's meetings, in order, by number.
 *
 * @param price the sum over its slots, and what is added for each that is at another hour than the others
 */
record Row(int[] slots, long price) {}
