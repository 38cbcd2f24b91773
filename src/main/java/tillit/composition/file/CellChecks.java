package tillit.composition.file;

import java.util.List;
import java.util.function.BiConsumer;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.Together;
import tillit.composition.grouping.rule.WouldLike;

/** Whether people's cells hold what the rules take them for: ids, numbers, gatherings, hours, one value. */
final class CellChecks {

    private static final String ALL = "all";
    private static final String NUMBER = "0|[1-9]\\d{0,4}";
    private static final int MOST_MENTEES = 10_000;

    private final Brief brief;
    private final PeopleFile people;
    private final Notes notes;
    private final IdCells ids;

    CellChecks(Brief brief, PeopleFile people, Notes notes) {
        this.brief = brief;
        this.people = people;
        this.notes = notes;
        ids = new IdCells(people, notes);
    }

    void check() {
        var frame = brief.frame();
        frame.absent().ifPresent(this::absences);
        frame.pinned().ifPresent(new PinCells(people, frame.gatherings(), notes)::look);
        frame.within().ifPresent(this::oneValue);
        brief.rules().forEach(this::check);
    }

    private void check(Rule rule) {
        switch (rule) {
            case NotInLine line -> new ManagerRings(people, line.managers(), notes).look();
            case Apart apart -> ids.lookForEach(apart.column());
            case WouldLike wish -> ids.lookForAny(wish.column());
            case BothSaidYes yes -> ids.lookForAny(yes.column());
            case Capacity capacity -> capacity(capacity.column());
            case Different different -> oneValue(different.column());
            case Together together -> oneValue(together.column());
            case NewAcross across -> oneValue(across.column());
            case Free free -> hours(free.cannot());
            default -> {}
        }
    }

    private void absences(String column) {
        int gatherings = brief.frame().gatherings();
        each(column, (person, cell) -> {
            if (!isAbsence(cell)) note(person, column, cell, Reason.NOT_AN_ABSENCE, gatherings);
        });
    }

    private boolean isAbsence(String cell) {
        return cell.equals(ALL)
                || (cell.matches("[1-9]\\d{0,4}")
                        && Integer.parseInt(cell) <= brief.frame().gatherings());
    }

    /** These rules look at one value of each; of two they would take the first, and nobody would know. */
    private void oneValue(String column) {
        for (int person = 0; person < brief.people().size(); person++) {
            var values = brief.people().member(person).values(column);
            if (values.stream().distinct().count() > 1)
                note(person, column, String.join(";", values), Reason.ONE_VALUE);
        }
    }

    private void capacity(String column) {
        oneValue(column);
        each(column, (person, cell) -> {
            if (!cell.matches(NUMBER))
                note(person, column, cell, Reason.NOT_A_NUMBER, 0, MOST_MENTEES);
        });
    }

    /** What no rule about the column has as an hour would be no hindrance to any. */
    private void hours(String column) {
        var hours =
                brief.rules().stream()
                        .filter(rule -> rule instanceof Free free && free.cannot().equals(column))
                        .flatMap(rule -> ((Free) rule).hours().stream())
                        .distinct()
                        .toList();
        each(column, (person, cell) -> {
            if (!hours.contains(cell) && !notes.areEnough())
                notes.note(
                        new Trouble(
                                Source.PEOPLE,
                                people.row(person),
                                column,
                                cell,
                                Reason.NO_SUCH_HOUR,
                                Nearest.to(cell, hours),
                                List.of(String.join(", ", hours))));
        });
    }

    private void each(String column, BiConsumer<Integer, String> look) {
        for (int person = 0; person < brief.people().size(); person++)
            for (var cell : brief.people().member(person).values(column)) look.accept(person, cell);
    }

    private void note(int person, String column, String cell, Reason reason, Object... values) {
        notes.add(Source.PEOPLE, people.row(person), column, cell, reason, values);
    }
}
