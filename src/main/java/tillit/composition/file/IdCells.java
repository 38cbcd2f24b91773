package tillit.composition.file;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.WouldLike;

/** Columns in which people name each other, by id. */
final class IdCells {

    private final PeopleFile people;
    private final Notes notes;
    private final Collection<String> ids;

    IdCells(PeopleFile people, Notes notes) {
        this.people = people;
        this.notes = notes;
        ids = people.people().members().stream().map(Member::id).toList();
    }

    /** False, with a note, for names where ids are wanted: the rule would silently be kept. */
    boolean lookForAny(String column) {
        var written =
                people.people().members().stream()
                        .flatMap(member -> member.values(column).stream())
                        .toList();
        boolean isWrong = !written.isEmpty() && written.stream().noneMatch(this::isHere);
        if (isWrong) notes.add(Source.PEOPLE, 0, column, written.getFirst(), Reason.NO_IDS);
        return !isWrong;
    }

    /** Somebody is protected by this column: one wrong letter, and they are not. */
    void lookForEach(String column) {
        if (lookForAny(column)) eachUnknown(column, Reason.NO_SUCH_ID);
    }

    /** What may be a slip of the pen, or somebody who does not take part this time. */
    void remark(Brief brief) {
        for (var rule : brief.rules())
            switch (rule) {
                case WouldLike wish -> eachUnknown(wish.column(), Reason.ID_OF_NOBODY_HERE);
                case BothSaidYes yes -> eachUnknown(yes.column(), Reason.ID_OF_NOBODY_HERE);
                default -> {}
            }
    }

    private void eachUnknown(String column, Reason reason) {
        each(column, (person, id) -> {
            if (!isHere(id) && !notes.areEnough()) note(person, column, id, reason);
        });
    }

    private void each(String column, BiConsumer<Integer, String> look) {
        for (int person = 0; person < people.people().size(); person++)
            for (var id : people.people().member(person).values(column)) look.accept(person, id);
    }

    private boolean isHere(String id) {
        return people.people().numberOf(id).isPresent();
    }

    private void note(int person, String column, String id, Reason reason) {
        notes.note(
                new Trouble(
                        Source.PEOPLE,
                        people.row(person),
                        column,
                        id,
                        reason,
                        Nearest.to(id, ids),
                        List.of()));
    }
}
