package tillit.organisation.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads all files of an import together and says what they tell, and what is the matter with them. */
final class FileReading {

    private final List<Sheet> sheets;
    private final Register register;
    private final Shield shield;
    private final Set<String> hidden;
    private final Problems problems;
    private final RowReader rows;

    FileReading(List<Sheet> sheets, Register register, Shield shield) {
        this.sheets = sheets;
        this.register = register;
        this.shield = shield;
        hidden = protectedPeople();
        problems = new Problems(hidden);
        rows = new RowReader(register, problems);
    }

    /** By the files, also by a row with something else wrong in it, and those known before: their codes. */
    private Set<String> protectedPeople() {
        var codes = new HashSet<>(shield.covers().keySet());
        for (var sheet : sheets)
            if (sheet.kind() == FileKind.PEOPLE)
                for (var row : sheet.rows())
                    if (row.text("protected").equals("yes")) codes.add(row.text("person_id"));
        return codes;
    }

    Set<String> hidden() {
        return hidden;
    }

    Problems problems() {
        return problems;
    }

    Told told() {
        var told =
                new Told(
                        each(FileKind.UNITS, rows::unit),
                        each(FileKind.PEOPLE, rows::person),
                        each(FileKind.POSITIONS, rows::position),
                        each(FileKind.ABSENCE, rows::absence));
        var units = new UnitChecks(register, problems);
        units.check(told.units());
        if (shield.refuse()) refuse(told);
        var people = new PersonChecks(register.people(), problems);
        people.check(told.people());
        positions(told, units.codes(told.units()), people.codes(told.people()));
        absences(told.absences(), units.codes(told.units()));
        guessed();
        return told.without(problems);
    }

    private <E> List<E> each(FileKind kind, Function<Given, Optional<E>> read) {
        var all = new ArrayList<E>();
        for (var sheet : sheets)
            if (sheet.kind() == kind)
                for (var row : sheet.rows())
                    if (row.row().isTooWide())
                        problems.add(row, kind.fields().getFirst().column(), Reason.TOO_WIDE);
                    else read.apply(row).ifPresent(all::add);
        return all;
    }

    private void refuse(Told told) {
        for (var person : told.people())
            if (hidden.contains(person.code()))
                problems.add(person.row(), "person_id", Reason.PROTECTED);
        for (var position : told.positions())
            if (hidden.contains(position.person()))
                problems.add(position.row(), "person_id", Reason.PROTECTED);
    }

    private void positions(Told told, Set<String> units, Set<String> people) {
        var right = told.positions().stream().filter(one -> !problems.isWrong(one.row())).toList();
        var checks = new PositionChecks(problems);
        checks.check(right, units, people);
        checks.outside(right, told.without(problems).units());
    }

    private void absences(List<Entry.OfAbsence> absences, Set<String> units) {
        record Key(Object period, Object group, Object unit) {}
        var seen = new HashSet<Key>();
        for (var absence : absences) {
            if (!absence.unit().map(units::contains).orElse(true))
                problems.add(absence.row(), "unit_id", Reason.UNKNOWN_UNIT);
            if (!seen.add(new Key(absence.period(), absence.group(), absence.unit())))
                problems.add(absence.row(), "period", Reason.TWICE);
        }
    }

    /** Of a column that fits day first and month first, the reader is told once. */
    private void guessed() {
        for (var sheet : sheets)
            sheet.guessedDay()
                    .ifPresent(cell ->
                            problems.add(cell.row(), cell.column(), Reason.DAY_OR_MONTH_FIRST));
    }
}
