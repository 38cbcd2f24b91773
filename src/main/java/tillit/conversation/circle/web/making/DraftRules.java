package tillit.conversation.circle.web.making;

import java.time.Period;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tillit.access.PersonId;

/** What must be right before a circle can be made: each rule is a field and the sentence beside it. */
final class DraftRules {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_PLACE = 120;
    static final int FEWEST_PEOPLE = 3;
    static final int MOST_PEOPLE = 30;
    private static final Period FARTHEST = Period.ofYears(2);

    /** The draft, and what it is held against: who works here, whether its name is taken, what time it is. */
    record Case(CircleDraft draft, Set<PersonId> known, boolean nameTaken, ZonedDateTime now) {}

    private record Rule(String field, String text, Predicate<Case> broken) {}

    private static final List<Rule> RULES =
            List.of(
                    rule("name", "missing", it -> it.draft.name().isEmpty()),
                    rule("name", "long", it -> it.draft.name().length() > LONGEST_NAME),
                    rule("name", "taken", Case::nameTaken),
                    rule("people", "unknown", it -> !it.known.containsAll(it.draft.people())),
                    rule("people", "twice", it -> hasTwice(it.draft.people())),
                    rule("people", "leader", it -> it.draft.leaders().isEmpty()),
                    rule("people", "few", it -> it.draft.people().size() < FEWEST_PEOPLE),
                    rule("people", "many", it -> it.draft.people().size() > MOST_PEOPLE),
                    rule("day", "missing", it -> Rhythm.day(it.draft).isEmpty()),
                    rule("day", "past", it -> begins(it, first -> first.isBefore(it.now))),
                    rule(
                            "day",
                            "far",
                            it -> begins(it, first -> first.isAfter(it.now.plus(FARTHEST)))),
                    rule("time", "missing", it -> Rhythm.time(it.draft).isEmpty()),
                    rule("every", "missing", it -> Rhythm.weeks(it.draft).isEmpty()),
                    rule("meetings", "missing", it -> Rhythm.meetings(it.draft).isEmpty()),
                    rule("place", "missing", it -> it.draft.place().isEmpty()),
                    rule("place", "long", it -> it.draft.place().length() > LONGEST_PLACE));

    private DraftRules() {}

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    static Map<String, String> broken(Case it) {
        var wrong = new LinkedHashMap<String, String>();
        for (var rule : RULES)
            if (!wrong.containsKey(rule.field) && rule.broken.test(it))
                wrong.put(rule.field, rule.text);
        return wrong;
    }

    private static Rule rule(String field, String why, Predicate<Case> broken) {
        return new Rule(field, "making." + field + "." + why, broken);
    }

    private static boolean hasTwice(List<PersonId> people) {
        return new HashSet<>(people).size() < people.size();
    }

    private static boolean begins(Case it, Predicate<ZonedDateTime> when) {
        return Rhythm.first(it.draft)
                .map(first -> first.atZone(it.now.getZone()))
                .filter(when)
                .isPresent();
    }
}
