package tillit.composition.desk;

import java.time.Instant;
import java.util.Optional;

/** A state in the list of all, without who sits where. */
public record StateLine(
        int number, Optional<Integer> previous, StateKind kind, Instant at, Note note) {}
