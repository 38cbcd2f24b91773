package tillit.programme.forming;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.Groundwork;
import tillit.conversation.CircleId;
import tillit.conversation.OwnCircles;
import tillit.organisation.Organisation;
import tillit.programme.BegunOf;
import tillit.programme.CirclesBegun;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Standing;
import tillit.programme.trainer.Trainers;

/** The door to the circles of a part: who wants to be in one, and how the strategist composes them. */
@Service
@Transactional
public class Forming {

    private final FormingBook book;
    private final Groundwork groundwork;
    private final BegunOf begun;
    private final OwnCircles circles;
    private final Programmes programmes;
    private final Trainers trainers;
    private final StaffNow staff;
    private final Organisation organisation;

    Forming(
            FormingBook book,
            Groundwork groundwork,
            BegunOf begun,
            OwnCircles circles,
            Programmes programmes,
            Trainers trainers,
            StaffNow staff,
            Organisation organisation) {
        this.book = book;
        this.groundwork = groundwork;
        this.begun = begun;
        this.circles = circles;
        this.programmes = programmes;
        this.trainers = trainers;
        this.staff = staff;
        this.organisation = organisation;
    }

    /**
     * What is composed of the people of a part.
     *
     * @param begun whether its circles have begun
     */
    public record Composed(CompositionId id, String name, boolean begun) {}

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Composed> composed(ProgrammeId programme, PartId part) {
        return book.compositions(programme, part).stream()
                .flatMap(id ->
                        groundwork.name(id).stream()
                                .map(name -> new Composed(id, name, begun.hasBegun(id))))
                .toList();
    }

    /** How many the part is for. */
    @Transactional(readOnly = true)
    public int invited(Kept kept, Part part) {
        return staff.now().of(kept.programme().audience(), part.audience()).size();
    }

    /**
     * Who is to be in a circle: those who want to and are in none of this part, or, where they are expected, all who
     * have not been in one. Whoever wants to be in a second one says so again.
     */
    @Transactional(readOnly = true)
    public Set<PersonId> waiting(Kept kept, Part part) {
        var wishing = book.wishing(kept.id(), part.id());
        var waiting = new HashSet<PersonId>();
        for (Standing one : staff.now().of(kept.programme().audience(), part.audience()))
            if (part.expected() || wishing.contains(one.person())) waiting.add(one.person());
        waiting.removeAll(begun.people(book.compositions(kept.id(), part.id()), part.expected()));
        return waiting;
    }

    /**
     * Begins to compose circles of those who wait, led by those of the pool who may lead circles; with the same key
     * once. Empty when nobody waits.
     */
    public Optional<CompositionId> compose(Kept kept, Part part, UUID key) {
        var leaders =
                trainers.all().stream()
                        .map(Trainers.Named::trainer)
                        .filter(it -> it.kinds().contains(Kind.CIRCLES))
                        .map(it -> it.person())
                        .collect(toUnmodifiableSet());
        var made =
                groundwork.circles(
                        kept.strategist(),
                        key,
                        part.name(),
                        waiting(kept, part),
                        leaders,
                        organisation.today());
        made.ifPresent(id -> book.put(kept.id(), part.id(), id));
        return made;
    }

    /**
     * What a circle series is to one person.
     *
     * @param wishes whether they have said that they want to be in a circle
     * @param circles of this part in which they are
     */
    public record Own(Part part, boolean wishes, List<OwnCircles.Own> circles) {}

    /** Empty when the part is for others, or none of circles. */
    @Transactional(readOnly = true)
    public Optional<Own> own(ProgrammeId programme, PartId part, PersonId me) {
        return circlesFor(programme, part, me)
                .map(it ->
                        new Own(
                                it,
                                book.wishing(programme, part).contains(me),
                                ofThisPart(programme, part, me)));
    }

    private List<OwnCircles.Own> ofThisPart(ProgrammeId programme, PartId part, PersonId me) {
        Set<CircleId> here = begun.circles(book.compositions(programme, part));
        return circles.of(me).stream().filter(it -> here.contains(it.id())).toList();
    }

    /** Nothing happens when the part is for others, or they are expected in it anyway. */
    public void say(ProgrammeId programme, PartId part, PersonId me) {
        circlesFor(programme, part, me)
                .filter(it -> !it.expected())
                .ifPresent(it -> book.add(programme, it.id(), me));
    }

    public void takeBack(ProgrammeId programme, PartId part, PersonId me) {
        book.remove(programme, part, me);
    }

    /** What they wished for has come. */
    @EventListener
    void begun(CirclesBegun news) {
        book.forget(news.composition(), begun.people(List.of(news.composition()), false));
    }

    private Optional<Part> circlesFor(ProgrammeId programme, PartId part, PersonId me) {
        return programmes.partFor(me, programme, part).filter(it -> it.kind() == Kind.CIRCLES);
    }
}
