package tillit.organisation.web;

import java.util.Optional;
import tillit.organisation.UnitId;

/**
 * A unit in the tree on a day, with what hangs below it.
 *
 * @param above the name of the unit above; empty for the top
 * @param managers their names; empty when nobody leads it
 * @param people heads in it and in all units below, each once
 */
public record Branch(
        UnitId id,
        String name,
        Optional<UnitId> parent,
        String above,
        String area,
        String managers,
        int people) {}
