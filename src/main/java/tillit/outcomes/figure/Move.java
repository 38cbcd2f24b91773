package tillit.outcomes.figure;

/** One manager, one day; the atom is where they were on their last day. */
record Move(MoveKind kind, Atom from) {}
