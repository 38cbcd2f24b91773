package tillit.composition.grouping.mentors;

import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NotAgain;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.WouldLike;

/**
 * Whether the wishes are such that what mentors and mentees are to each other is the least they can cost: a second
 * mentee makes none of them cheaper.
 */
record Provable(Brief brief, Layout layout) {

    boolean isAll() {
        return brief.wishes().stream().allMatch(this::is);
    }

    private boolean is(Rule wish) {
        return switch (wish) {
            case Different _, Apart _, NotInLine _, NotAgain _, NeverTwice _, BothSaidYes _ -> true;
            case WouldLike like -> isOfMentors(like.column());
            default -> false;
        };
    }

    /** Nobody wishes for somebody who sits in a group without leading it. */
    private boolean isOfMentors(String column) {
        var people = brief.people();
        return people.members().stream()
                .flatMap(member -> member.values(column).stream())
                .flatMapToInt(id -> people.numberOf(id).stream())
                .noneMatch(person -> layout.isThere(0, person));
    }
}
