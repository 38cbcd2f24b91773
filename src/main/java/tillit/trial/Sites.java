package tillit.trial;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tillit.organisation.Days;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Founds units, gives them codes, and lets them succeed each other. */
final class Sites {

    private final List<Unit> units = new ArrayList<>();

    List<Unit> units() {
        return List.copyOf(units);
    }

    Site top(String name, String area) {
        return new Site(unit(name, Optional.empty(), area, always(), List.of()));
    }

    /** A unit below another; when that one was reorganised, this one was on the same day. */
    Site below(Site parent, String name, String area) {
        return parent.reorganised()
                .map(day -> renewed(parent, name, area, day))
                .orElseGet(() ->
                        new Site(unit(name, Optional.of(parent.now()), area, always(), List.of())));
    }

    /** A unit that on the day took over from another of the same name. */
    Site renewed(Site parent, String name, String area, LocalDate day) {
        var before =
                unit(
                        name,
                        Optional.of(parent.before().orElse(parent.now())),
                        area,
                        until(day),
                        List.of());
        return succeeding(parent, name, area, day, before);
    }

    /** Two units that on the day came out of one, which was called like the first of them. */
    List<Site> divided(Site parent, List<String> names, String area, LocalDate day) {
        var before = unit(names.getFirst(), Optional.of(parent.now()), area, until(day), List.of());
        return names.stream().map(name -> succeeding(parent, name, area, day, before)).toList();
    }

    /** One unit that on the day took in two. */
    List<Site> merged(Site parent, String name, String area, LocalDate day) {
        var first = unit(name + " 1", Optional.of(parent.now()), area, until(day), List.of());
        var second = unit(name + " 2", Optional.of(parent.now()), area, until(day), List.of());
        var now =
                unit(
                        name,
                        Optional.of(parent.now()),
                        area,
                        Days.since(day),
                        List.of(first, second));
        return List.of(new Site(Optional.of(first), now), new Site(Optional.of(second), now));
    }

    private Site succeeding(Site parent, String name, String area, LocalDate day, Unit before) {
        var now = unit(name, Optional.of(parent.now()), area, Days.since(day), List.of(before));
        return new Site(Optional.of(before), now);
    }

    private Unit unit(
            String name, Optional<Unit> parent, String area, Days days, List<Unit> succeeds) {
        var code = "E" + (1001 + units.size());
        var predecessors = succeeds.stream().map(Unit::id).toList();
        var unit = new Unit(id(code), code, name, parent.map(Unit::id), area, days, predecessors);
        units.add(unit);
        return unit;
    }

    private static Days always() {
        return Days.since(Ekhamn.REGISTER_BEGINS);
    }

    private static Days until(LocalDate day) {
        return Days.between(Ekhamn.REGISTER_BEGINS, day.minusDays(1));
    }

    private static UnitId id(String code) {
        return new UnitId(
                UUID.nameUUIDFromBytes(("ekhamn " + code).getBytes(StandardCharsets.UTF_8)));
    }
}
