package tillit.composition.grouping.repair;

/** A group at a gathering, both from 0. */
record Place(int gathering, int group) {}
