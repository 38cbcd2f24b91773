package tillit.composition.desk.making;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.Samples;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.solving.Composer;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.Outcome;
import tillit.composition.grouping.solving.Progress;
import tillit.organisation.Level;
import tillit.organisation.Organisation;
import tillit.organisation.Person;

/** Deals out, the same way every time. */
@Component
class Dealing implements Samples {

    private static final Effort NO_SEARCH =
            new Effort(1, OptionalLong.of(0), Duration.ofMinutes(1));

    /** Of the experienced one in so many leads a circle. */
    private static final int ONE_LEADS_OF = 12;

    private static final String UNIT_MANAGERS = "" + Level.UNIT_MANAGER.number();
    private static final Plan TABLES = new Plan(Form.TABLES, 3, OptionalInt.empty(), 7, 8, 0);
    private static final Plan CIRCLES = new Plan(Form.CIRCLES, 1, OptionalInt.empty(), 8, 10, 2);

    private final Making making;
    private final Compositions compositions;
    private final Organisation organisation;

    Dealing(Making making, Compositions compositions, Organisation organisation) {
        this.making = making;
        this.compositions = compositions;
        this.organisation = organisation;
    }

    @Override
    public boolean areNone(PersonId owner) {
        return compositions.of(owner).isEmpty();
    }

    @Override
    @Transactional
    public void deal(PersonId owner, String day, String circles, Set<PersonId> leaders) {
        var managers = making.draft(day, TABLES, everyManager());
        var codes =
                leaders.stream()
                        .flatMap(leader -> organisation.person(leader).stream())
                        .map(Person::code)
                        .collect(toUnmodifiableSet());
        make(
                owner,
                new Draft(
                        circles,
                        Form.CIRCLES,
                        managers.columns(),
                        chosen(managers.people(), codes),
                        FirstRules.of(CIRCLES)));
        var id = make(owner, managers);
        compositions.current(id).ifPresent(state -> compositions.adopt(id, state.number()));
    }

    private Invited everyManager() {
        return new Invited(Set.of(Level.values()), false, Set.of(), organisation.today());
    }

    /** The new ones, and in some distance from each other those who lead them. */
    private static List<Member> chosen(List<Member> all, Set<String> leaders) {
        List<Member> chosen = new ArrayList<>();
        int experienced = 0;
        for (var member : all) {
            if (!member.value("level").equals(UNIT_MANAGERS)) continue;
            if (leaders.contains(member.id())) chosen.add(Leading.marked(member, false));
            else if (member.value("newness").equals("new")) chosen.add(member);
            else if (experienced++ % ONE_LEADS_OF == 0) chosen.add(Leading.marked(member, false));
        }
        return chosen;
    }

    private CompositionId make(PersonId owner, Draft draft) {
        var key = UUID.nameUUIDFromBytes(draft.name().getBytes(StandardCharsets.UTF_8));
        var id = compositions.make(owner, key, draft);
        var brief = compositions.brief(id);
        if (Composer.compose(brief, Optional.empty(), NO_SEARCH, Progress.NONE)
                instanceof Outcome.Composed found) {
            var next = new Next(StateKind.COMPOSED, found.placement(), Set.of(), Note.NONE);
            compositions.record(id, Optional.empty(), key, next);
        }
        return id;
    }
}
