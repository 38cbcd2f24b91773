package tillit.trial;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.organisation.Absence;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Days;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** How much Ekhamn was ill in the years of its story: for all of it, and for each area with people enough. */
record SickLeave(List<Unit> units, List<Position> positions) {

    /** Percent of the hours, managers and all. */
    private record Year(int number, double managers, double all) {

        double of(AbsenceGroup group) {
            return group == AbsenceGroup.MANAGERS ? managers : all;
        }
    }

    private static final List<Year> YEARS =
            List.of(
                    new Year(2021, 3.62, 8.12),
                    new Year(2022, 3.38, 7.94),
                    new Year(2023, 2.97, 7.31),
                    new Year(2024, 2.52, 6.88),
                    new Year(2025, 2.24, 6.59));

    /** What a full-time job has in a year. */
    private static final int HOURS = 1_720;

    List<Absence> rows() {
        return YEARS.stream()
                .flatMap(year -> Stream.of(AbsenceGroup.values()).flatMap(g -> rows(year, g)))
                .toList();
    }

    private Stream<Absence> rows(Year year, AbsenceGroup group) {
        var day = LocalDate.of(year.number(), 12, 31);
        var people = people(day, group);
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        var ofAreas =
                heads(day).entrySet().stream()
                        .filter(area -> people.getOrDefault(area.getKey(), 0L) >= Absence.FEWEST)
                        .map(area -> {
                            var name = area.getKey();
                            double part = year.of(group) * differently(name, year);
                            return row(
                                    year,
                                    group,
                                    Optional.of(area.getValue()),
                                    people.getOrDefault(name, 0L),
                                    part);
                        });
        return Stream.concat(
                Stream.of(row(year, group, Optional.empty(), all, year.of(group))), ofAreas);
    }

    private Map<String, Long> people(LocalDate day, AbsenceGroup group) {
        var areas =
                units.stream()
                        .filter(unit -> unit.days().contains(day))
                        .collect(toMap(Unit::id, Unit::area));
        return positions.stream()
                .filter(position -> position.days().contains(day))
                .filter(position -> group == AbsenceGroup.ALL || position.manages())
                .collect(
                        groupingBy(
                                position -> areas.getOrDefault(position.unit(), ""), counting()));
    }

    /** The unit at the head of each area; the top and the directorates are told only with the whole. */
    private Map<String, UnitId> heads(LocalDate day) {
        var then = units.stream().filter(unit -> unit.days().contains(day)).toList();
        var areas = then.stream().collect(toMap(Unit::id, Unit::area));
        return then.stream()
                .filter(unit -> unit.parent().isPresent())
                .filter(unit -> !unit.area().equals(areas.get(unit.parent().get())))
                .collect(toMap(Unit::area, Unit::id, (first, _) -> first));
    }

    /** Areas are not alike, and no year is like the one before: up to an eighth more or less. */
    private static double differently(String area, Year year) {
        return 0.875 + Math.floorMod((area + year.number()).hashCode(), 250) / 1000.0;
    }

    private static Absence row(
            Year year, AbsenceGroup group, Optional<UnitId> unit, long people, double percent) {
        var days =
                Days.between(
                        LocalDate.of(year.number(), 1, 1), LocalDate.of(year.number(), 12, 31));
        var available = BigDecimal.valueOf(people * HOURS);
        var ill = available.multiply(BigDecimal.valueOf(percent / 100));
        return new Absence(
                days, group, unit, (int) people, available, ill.setScale(1, RoundingMode.HALF_UP));
    }
}
