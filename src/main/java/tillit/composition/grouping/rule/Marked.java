package tillit.composition.grouping.rule;

import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Yes;

/** Whom a rule speaks of: those who have this value; for "yes", whoever has anything but a no. */
final class Marked {

    private static final String YES = "yes";

    private final boolean[] people;

    Marked(Brief brief, String column, String value) {
        people = new boolean[brief.people().size()];
        for (int person = 0; person < people.length; person++)
            people[person] = is(brief.people().member(person), column, value);
    }

    private static boolean is(Member member, String column, String value) {
        return value.equals(YES)
                ? Yes.in(member.value(column))
                : member.values(column).contains(value);
    }

    boolean is(int person) {
        return people[person];
    }

    int among(Crowd crowd) {
        return (int) crowd.people().stream().filter(this::is).count();
    }
}
