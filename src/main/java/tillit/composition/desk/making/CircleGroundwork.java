package tillit.composition.desk.making;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.Groundwork;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.organisation.Organisation;
import tillit.organisation.Person;

/** Begins circles of people who are known already. */
@Component
@Transactional
class CircleGroundwork implements Groundwork {

    private static final Plan USUAL = new Plan(Form.CIRCLES, 1, OptionalInt.empty(), 8, 10, 2);

    private final Making making;
    private final Compositions compositions;
    private final Organisation organisation;

    CircleGroundwork(Making making, Compositions compositions, Organisation organisation) {
        this.making = making;
        this.compositions = compositions;
        this.organisation = organisation;
    }

    @Override
    public Optional<CompositionId> circles(
            PersonId composer,
            UUID key,
            String name,
            Set<PersonId> people,
            Set<PersonId> leaders,
            LocalDate day) {
        var all = new HashSet<>(people);
        all.addAll(leaders);
        var draft = making.draft(name, USUAL, all, day);
        var members = marked(draft.people(), codes(people), codes(leaders));
        return Optional.of(members)
                .filter(_ -> !people.isEmpty() && !members.isEmpty())
                .map(them -> compositions.make(composer, key, with(draft, them)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> name(CompositionId composition) {
        return compositions.find(composition).map(Composition::name);
    }

    private static Draft with(Draft draft, List<Member> people) {
        return new Draft(draft.name(), draft.form(), draft.columns(), people, draft.rules());
    }

    private static List<Member> marked(List<Member> all, Set<String> people, Set<String> leaders) {
        return all.stream()
                .map(one ->
                        leaders.contains(one.id())
                                ? Leading.marked(one, people.contains(one.id()))
                                : one)
                .toList();
    }

    private Set<String> codes(Set<PersonId> people) {
        return people.stream()
                .flatMap(person -> organisation.person(person).stream())
                .map(Person::code)
                .collect(toUnmodifiableSet());
    }
}
