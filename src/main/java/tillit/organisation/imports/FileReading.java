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
    private final Problems problems = new Problems();
    private final RowReader rows = new RowReader(problems);

    FileReading(List<Sheet> sheets, Register register, Shield shield) {
        this.sheets = sheets;
        this.register = register;
        this.shield = shield;
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
        var units = new UnitChecks(register.unitIds().keySet(), problems);
        units.check(told.units());
        var hidden = protectedPeople(told);
        var people = new PersonChecks(register.people(), problems);
        people.check(told.people());
        positions(told, units.codes(told.units()), people.codes(told.people()), hidden);
        absences(told.absences(), units.codes(told.units()));
        guessed();
        return told.without(problems);
    }

    private <E> List<E> each(FileKind kind, Function<Given, Optional<E>> read) {
        var all = new ArrayList<E>();
        for (var sheet : sheets)
            if (sheet.kind() == kind)
                for (var row : sheet.rows()) read.apply(row).ifPresent(all::add);
        return all;
    }

    /** The codes of those who are refused; none when they are taken in under a cover name. */
    private Set<String> protectedPeople(Told told) {
        var hidden = new HashSet<String>();
        for (var person : told.people())
            if (shield.refuse() && (person.isProtected() || shield.covers(person.code()))) {
                problems.add(person.row(), "person_id", Reason.PROTECTED);
                hidden.add(person.code());
            }
        return hidden;
    }

    private void positions(Told told, Set<String> units, Set<String> people, Set<String> hidden) {
        for (var position : told.positions())
            if (hidden.contains(position.person()))
                problems.add(position.row(), "person_id", Reason.PROTECTED);
        var shown =
                told.positions().stream().filter(one -> !hidden.contains(one.person())).toList();
        var checks = new PositionChecks(problems);
        checks.check(shown, units, people);
        checks.outside(shown, told.without(problems).units());
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
