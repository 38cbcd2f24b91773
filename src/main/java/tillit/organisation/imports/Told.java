package tillit.organisation.imports;

import java.util.List;

/** What the right rows of all the files say together. */
record Told(
        List<Entry.OfUnit> units,
        List<Entry.OfPerson> people,
        List<Entry.OfPosition> positions,
        List<Entry.OfAbsence> absences) {

    /** Without the rows that have turned out wrong since. */
    Told without(Problems problems) {
        return new Told(
                right(units, problems),
                right(people, problems),
                right(positions, problems),
                right(absences, problems));
    }

    /** Without everything that is told of units and people of whom a row is wrong. */
    Told without(Doubtful doubtful) {
        return new Told(
                units.stream().filter(one -> !doubtful.units().contains(one.code())).toList(),
                people.stream().filter(one -> !doubtful.people().contains(one.code())).toList(),
                positions.stream()
                        .filter(one -> !doubtful.people().contains(one.person()))
                        .toList(),
                absences);
    }

    private static <E extends Entry> List<E> right(List<E> entries, Problems problems) {
        return entries.stream().filter(entry -> !problems.isWrong(entry.row())).toList();
    }
}
