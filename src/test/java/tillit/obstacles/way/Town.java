package tillit.obstacles.way;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** A small organisation that is told line by line: the town, care below it, the kitchens below that. */
final class Town {

    static final LocalDate BEGAN = LocalDate.of(2015, 1, 1);

    static final UnitId TOWN = unit("town");
    static final UnitId CARE = unit("care");
    static final UnitId MEALS = unit("meals");
    static final UnitId KITCHEN = unit("kitchen");
    static final UnitId LAUNDRY = unit("laundry");

    private final List<Unit> units = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    /** The town has a director, so has care; meals have a head, kitchen and laundry a manager each. */
    static Town usual() {
        return new Town()
                .has(TOWN, null, BEGAN, null)
                .has(CARE, TOWN, BEGAN, null)
                .has(MEALS, CARE, BEGAN, null)
                .has(KITCHEN, MEALS, BEGAN, null)
                .has(LAUNDRY, MEALS, BEGAN, null)
                .manages("stina", TOWN, Level.DIRECTOR, BEGAN, null)
                .manages("henrik", CARE, Level.DIRECTOR, BEGAN, null)
                .manages("karin", MEALS, Level.HEAD, BEGAN, null)
                .manages("omar", KITCHEN, Level.UNIT_MANAGER, BEGAN, null)
                .manages("lisa", LAUNDRY, Level.UNIT_MANAGER, BEGAN, null);
    }

    static UnitId unit(String name) {
        return new UnitId(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    static PersonId person(String name) {
        return new PersonId(
                UUID.nameUUIDFromBytes(
                        ("p-" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    Town has(
            UnitId id,
            @Nullable UnitId parent,
            LocalDate from,
            @Nullable LocalDate to,
            UnitId... before) {
        units.add(
                new Unit(
                        id,
                        id.toString(),
                        id.toString(),
                        Optional.ofNullable(parent),
                        "Vård",
                        new Days(from, Optional.ofNullable(to)),
                        Arrays.asList(before)));
        return this;
    }

    Town manages(String who, UnitId unit, Level level, LocalDate from, @Nullable LocalDate to) {
        return works(who, unit, Optional.of(level), from, to);
    }

    Town works(
            String who,
            UnitId unit,
            Optional<Level> level,
            LocalDate from,
            @Nullable LocalDate to) {
        positions.add(
                new Position(
                        person(who),
                        unit,
                        level,
                        Employment.PERMANENT,
                        new Days(from, Optional.ofNullable(to)),
                        Optional.<EndReason>empty()));
        return this;
    }

    /** Nobody manages it any more from the day after. */
    Town leaves(UnitId unit, LocalDate last) {
        positions.replaceAll(one ->
                one.unit().equals(unit) && one.days().to().isEmpty()
                        ? new Position(
                                one.person(),
                                unit,
                                one.level(),
                                one.employment(),
                                new Days(one.days().from(), Optional.of(last)),
                                one.endReason())
                        : one);
        return this;
    }

    Town ends(UnitId unit, LocalDate last) {
        units.replaceAll(one ->
                one.id().equals(unit)
                        ? new Unit(
                                unit,
                                one.code(),
                                one.name(),
                                one.parent(),
                                one.area(),
                                new Days(one.days().from(), Optional.of(last)),
                                one.succeeds())
                        : one);
        return leaves(unit, last);
    }

    Stairs on(LocalDate day) {
        return Stairs.on(day, new History(units, positions, List.of()));
    }
}
