package tillit.composition.file;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.WouldLike;

/** Whether people's cells hold what the rules take them for: ids, numbers, gatherings. */
final class CellChecks {

    private static final String ALL = "all";
    private static final String NUMBER = "[1-9]\\d{0,4}";
    private static final int MOST_MENTEES = 10_000;

    private final Brief brief;
    private final PeopleFile people;
    private final Notes notes;

    CellChecks(Brief brief, PeopleFile people, Notes notes) {
        this.brief = brief;
        this.people = people;
        this.notes = notes;
    }

    void check() {
        var frame = brief.frame();
        frame.absent().ifPresent(column -> each(column, Reason.NOT_AN_ABSENCE, this::isAbsence));
        frame.pinned().ifPresent(column -> each(column, Reason.NOT_A_PIN, this::isPin));
        brief.rules().forEach(this::check);
    }

    private void check(Rule rule) {
        switch (rule) {
            case NotInLine line -> new ManagerRings(people, line.managers(), notes).look();
            case Apart apart -> ids(apart.column());
            case WouldLike wish -> ids(wish.column());
            case BothSaidYes yes -> ids(yes.column());
            case Capacity capacity -> capacity(capacity.column());
            default -> {}
        }
    }

    private void each(String column, Reason reason, Predicate<String> isRight) {
        for (int person = 0; person < brief.people().size(); person++)
            for (var cell : brief.people().member(person).values(column))
                if (!isRight.test(cell))
                    notes.add(
                            Source.PEOPLE,
                            people.row(person),
                            column,
                            cell,
                            reason,
                            brief.frame().gatherings());
    }

    private boolean isAbsence(String cell) {
        return cell.equals(ALL) || isGathering(cell);
    }

    private boolean isPin(String cell) {
        var parts = List.of(cell.split(":", -1));
        return switch (parts.size()) {
            case 1 -> cell.matches(NUMBER);
            case 2 -> isGathering(parts.getFirst()) && parts.getLast().matches(NUMBER);
            default -> false;
        };
    }

    private boolean isGathering(String number) {
        return number.matches(NUMBER) && Integer.parseInt(number) <= brief.frame().gatherings();
    }

    private void capacity(String column) {
        for (int person = 0; person < brief.people().size(); person++) {
            var cell = brief.people().member(person).value(column);
            if (!cell.isEmpty() && !cell.matches("0|" + NUMBER))
                notes.add(
                        Source.PEOPLE,
                        people.row(person),
                        column,
                        cell,
                        Reason.NOT_A_NUMBER,
                        0,
                        MOST_MENTEES);
        }
    }

    /** Whoever writes names where ids are wanted would have the rule silently kept. */
    private void ids(String column) {
        var written = cells(column).toList();
        boolean known = written.stream().anyMatch(id -> brief.people().numberOf(id).isPresent());
        if (!written.isEmpty() && !known)
            notes.add(Source.PEOPLE, 0, column, written.getFirst(), Reason.NO_IDS);
    }

    private Stream<String> cells(String column) {
        return brief.people().members().stream().flatMap(member -> member.values(column).stream());
    }
}
