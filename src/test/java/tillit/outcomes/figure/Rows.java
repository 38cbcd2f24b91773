package tillit.outcomes.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import tillit.organisation.Absence;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Days;
import tillit.organisation.History;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/**
 * A town by chance that tells the absence of some of its units. Each unit has its managers and its others: the n-th of
 * these groups was ill for 2ⁿ hours, so that hours say of whom they are.
 */
final class Rows {

    private static final int[] PARENTS = {-1, 0, 1, 1, 0, 0};
    private static final String[] AREAS = {
        "Kommunledning", "Omsorg", "Omsorg", "Omsorg", "Skola", "Kansli"
    };
    private static final Days YEAR =
            Days.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    final int[] people = new int[2 * PARENTS.length];
    private final List<Absence> absences = new ArrayList<>();

    Rows(Random chance) {
        for (int group = 0; group < people.length; group++)
            people[group] = chance.nextInt(chance.nextBoolean() ? 5 : 20);
        for (var group : AbsenceGroup.values()) {
            double told = 0.4 + 0.6 * chance.nextDouble();
            for (int unit = -1; unit < PARENTS.length; unit++)
                if (chance.nextDouble() < told) tell(group, unit);
        }
    }

    History history() {
        return new History(
                IntStream.range(0, PARENTS.length).mapToObj(Rows::unit).toList(),
                List.of(),
                absences);
    }

    private static Unit unit(int number) {
        return new Unit(
                id(number),
                "U" + number,
                "U" + number,
                number == 0 ? Optional.empty() : Optional.of(id(PARENTS[number])),
                AREAS[number],
                Days.since(LocalDate.of(2010, 1, 1)),
                List.of());
    }

    private static UnitId id(int number) {
        return SmallTown.id("U" + number);
    }

    private void tell(AbsenceGroup of, int unit) {
        long sick = 0;
        int heads = 0;
        for (int group = 0; group < people.length; group++)
            if ((of == AbsenceGroup.ALL || group % 2 == 0) && isIn(group / 2, unit)) {
                heads += people[group];
                if (people[group] > 0) sick += 1L << group;
            }
        if (heads >= Absence.FEWEST) absences.add(row(of, unit, heads, sick));
    }

    private static Absence row(AbsenceGroup of, int unit, int heads, long sick) {
        return new Absence(
                YEAR,
                of,
                unit < 0 ? Optional.empty() : Optional.of(id(unit)),
                heads,
                BigDecimal.valueOf(10_000L * heads),
                BigDecimal.valueOf(sick));
    }

    private static boolean isIn(int unit, int above) {
        int at = unit;
        while (at >= 0 && at != above) at = PARENTS[at];
        return above < 0 || at == above;
    }
}
