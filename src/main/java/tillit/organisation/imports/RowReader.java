package tillit.organisation.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tillit.organisation.Absence;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.Level;

/** Understands one row by itself; what is the matter with it goes to the problems, and the answer is empty. */
record RowReader(Register before, Problems problems) {

    /** A new unit of which no first day is told has been there as long as anybody asks for. */
    static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");
    private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*[;|,]\\s*");

    Optional<Entry.OfUnit> unit(Given row) {
        var cells = new Cells(row, problems);
        var code = cells.text("unit_id");
        var name = cells.text("name");
        var days = row.text("from").isEmpty() ? sinceBefore(cells) : cells.days();
        var parent = cells.text("parent_id");
        if (parent.isPresent() && parent.equals(code)) cells.wrong("parent_id", Reason.OWN_PARENT);
        var area = cells.text("area");
        var succeeds = codes(row.text("succeeds"));
        if (code.filter(succeeds::contains).isPresent())
            cells.wrong("succeeds", Reason.OWN_SUCCESSOR);
        if (cells.areWrong()) return Optional.empty();
        return Optional.of(
                new Entry.OfUnit(
                        row,
                        code.orElseThrow(),
                        name.orElseThrow(),
                        parent,
                        area,
                        days.orElseThrow(),
                        succeeds));
    }

    /** As long as it has been as it is, when it is known. */
    private Optional<Days> sinceBefore(Cells cells) {
        var known = before.lastStretch(cells.row().text("unit_id"));
        var from = known.map(unit -> unit.days().from()).orElse(ALWAYS);
        var to = cells.lastDay();
        if (to.isPresent() && to.get().isBefore(from))
            return cells.wrong("to", Reason.ENDS_BEFORE_IT_BEGINS);
        return Optional.of(new Days(from, to));
    }

    private static List<String> codes(String text) {
        return BETWEEN_CODES
                .splitAsStream(text)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    Optional<Entry.OfPerson> person(Given row) {
        var cells = new Cells(row, problems);
        var code = cells.text("person_id");
        var name = cells.text("name");
        var email = cells.text("email");
        if (email.isPresent() && !ADDRESS.matcher(email.get()).matches())
            cells.wrong("email", Reason.NOT_AN_ADDRESS);
        var language = cells.word("language");
        var hidden = cells.word("protected").filter(word -> word.equals("yes")).isPresent();
        if (cells.areWrong()) return Optional.empty();
        return Optional.of(
                new Entry.OfPerson(
                        row, code.orElseThrow(), name.orElseThrow(), email, language, hidden));
    }

    Optional<Entry.OfPosition> position(Given row) {
        var cells = new Cells(row, problems);
        var person = cells.text("person_id");
        var unit = cells.text("unit_id");
        var level = level(cells);
        var employment = cells.word("employment");
        var days = cells.days();
        var reason = cells.word("end_reason");
        if (reason.isPresent() && days.isPresent() && days.get().to().isEmpty())
            cells.wrong("end_reason", Reason.END_REASON_WITHOUT_END);
        if (cells.areWrong()) return Optional.empty();
        return Optional.of(
                new Entry.OfPosition(
                        row,
                        person.orElseThrow(),
                        unit.orElseThrow(),
                        level,
                        employment.map(Employment::of).orElseThrow(),
                        days.orElseThrow(),
                        reason.map(EndReason::of)));
    }

    private static Optional<Level> level(Cells cells) {
        var kind = cells.word("kind");
        boolean manages = kind.filter(word -> word.equals("manager")).isPresent();
        var level = cells.word("level").map(Integer::parseInt).map(Level::of);
        if (manages && cells.row().text("level").isEmpty())
            cells.wrong("level", Reason.LEVEL_MISSING);
        if (kind.isPresent() && !manages && level.isPresent())
            cells.wrong("level", Reason.ONLY_MANAGERS_HAVE_A_LEVEL);
        return manages ? level : Optional.empty();
    }

    Optional<Entry.OfAbsence> absence(Given row) {
        var cells = new Cells(row, problems);
        var period = cells.text("period").flatMap(text -> period(text, cells));
        var group = cells.word("group");
        var unit = cells.text("unit_id");
        var people = cells.heads("people");
        if (people.isPresent() && people.get() < Absence.FEWEST)
            cells.wrong("people", Reason.TOO_FEW_PEOPLE);
        var available = cells.number("available_hours");
        if (available.isPresent() && available.get().signum() == 0)
            cells.wrong("available_hours", Reason.NOT_A_NUMBER);
        var sick = cells.number("sick_hours");
        if (Stream.of(available, sick).allMatch(Optional::isPresent)
                && sick.orElseThrow().compareTo(available.orElseThrow()) > 0)
            cells.wrong("sick_hours", Reason.MORE_THAN_AVAILABLE);
        if (cells.areWrong()) return Optional.empty();
        return Optional.of(
                new Entry.OfAbsence(
                        row,
                        period.orElseThrow(),
                        group.map(AbsenceGroup::of).orElseThrow(),
                        unit,
                        people.orElseThrow(),
                        available.orElseThrow(),
                        sick.orElseThrow()));
    }

    private static Optional<Days> period(String text, Cells cells) {
        var period = Period.of(text);
        return period.isPresent() ? period : cells.wrong("period", Reason.NOT_A_PERIOD);
    }
}
