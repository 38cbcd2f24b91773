package tillit.access;

import java.util.UUID;

/** Knows one right, derived from data: who leads this circle, who is in it, who manages which unit. */
public interface RightSource {

    /** The right's name, as {@link Allowed} says it. */
    String right();

    boolean holds(PersonId who, UUID of);
}
