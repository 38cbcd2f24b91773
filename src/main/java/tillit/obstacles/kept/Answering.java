package tillit.obstacles.kept;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.mandates.MandateId;
import tillit.mandates.TrialId;
import tillit.mandates.Trials;
import tillit.obstacles.Answer;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.way.Place;
import tillit.obstacles.way.State;
import tillit.obstacles.way.Step;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;

/** The door for who has to answer. */
@Service
@Transactional
public class Answering {

    private static final int OTHERS = 3;

    private final ObstacleBook book;
    private final Found found;
    private final Owners owners;
    private final StairsNow stairs;
    private final Pace pace;
    private final ObstacleMail mail;
    private final Organisation organisation;
    private final Trials trials;

    Answering(
            ObstacleBook book,
            Found found,
            Owners owners,
            StairsNow stairs,
            Pace pace,
            ObstacleMail mail,
            Organisation organisation,
            Trials trials) {
        this.book = book;
        this.found = found;
        this.owners = owners;
        this.stairs = stairs;
        this.pace = pace;
        this.mail = mail;
        this.organisation = organisation;
        this.trials = trials;
    }

    /** What rests with somebody, the nearest deadline first; what waits for a reply last. */
    @Transactional(readOnly = true)
    public List<Obstacle> desk(PersonId person) {
        if (organisation.managed(person, organisation.today()).isEmpty()) return List.of();
        var now = stairs.now();
        var mine =
                found.places().stream()
                        .filter(unit ->
                                now.stand(unit)
                                        .map(it -> it.people().contains(person))
                                        .orElse(true))
                        .toList();
        var there = book.withIds(found.openAt(mine));
        var stands = owners.of(there);
        return there.stream()
                .filter(it ->
                        stands.containsKey(it.id())
                                && stands.get(it.id()).people().contains(person))
                .sorted(comparing(this::waitsForReply).thenComparing(this::deadline))
                .toList();
    }

    private boolean waitsForReply(Obstacle it) {
        return it.state(pace.country()) instanceof State.Owned owned
                && owned.turn().waitsForReply(organisation.today());
    }

    private LocalDate deadline(Obstacle it) {
        return it.state(pace.country()) instanceof State.Owned owned
                ? owned.turn().deadline(pace.country())
                : LocalDate.MAX;
    }

    /** How others have answered the same, by the same line of the order or in the same words. */
    @Transactional(readOnly = true)
    public List<Obstacle> others(Obstacle it) {
        var same =
                it.story()
                        .mandate()
                        .map(line -> found.answeredBy(line, OTHERS + 1))
                        .orElse(List.of());
        var ids =
                same.stream().anyMatch(one -> !one.equals(it.id().value()))
                        ? same
                        : found.similar(it.story().what(), it.language(), false, OTHERS + 1);
        return book.withIds(ids).stream()
                .filter(one -> !one.id().equals(it.id()) && !one.isErased())
                .filter(one -> one.way().firstAnswer().isPresent())
                .limit(OTHERS)
                .toList();
    }

    /** Whether it counts: false when somebody has been quicker, or it is not theirs. Sent twice it counts once. */
    public boolean answer(ObstacleId id, PersonId owner, Reply reply) {
        var held = book.hold(id).filter(it -> owners.answers(owner, it));
        if (held.filter(it -> it.has(reply.key())).isPresent()) return true;
        var there = held.filter(it -> it.isOpenFor(reply.turn(), pace.country()));
        if (there.isEmpty()) return false;
        return reply.answer() == Answer.PASSED_UP
                ? passUp(there.get(), reply)
                : end(there.get(), owner, reply);
    }

    private boolean end(Obstacle it, PersonId owner, Reply reply) {
        var today = organisation.today();
        var trial = reply.handing().map(handing -> begin(it, owner, reply, handing, today));
        book.add(
                it.id(),
                new Told(
                        reply.key(),
                        new Step.Answered(today, reply.answer()),
                        reply.said(),
                        trial));
        book.erasedOn(it.id(), Promises.OBSTACLE.erasedOn(today));
        mail.about(it.raiser().known(), "answered", it.id());
        for (var one : book.joinedTo(it.id()))
            mail.about(one.raiser().known(), "answered", it.id());
        return true;
    }

    private TrialId begin(
            Obstacle it, PersonId owner, Reply reply, Reply.Handing handing, LocalDate today) {
        var id = new TrialId(reply.key());
        trials.begin(
                id,
                new Trials.Plan(
                        Optional.of(it.id().value()),
                        reply.said(),
                        it.story().mandate().map(MandateId::new),
                        handing.unit(),
                        owner,
                        today,
                        handing.until(),
                        handing.stopRule(),
                        handing.lookAt()));
        return id;
    }

    private boolean passUp(Obstacle it, Reply reply) {
        var to =
                reply.body().isPresent()
                        ? stairs.now()
                                .carrier(owners.of(it).orElseThrow().unit())
                                .map(stand -> new Place(stand.unit(), reply.body()))
                        : owners.above(it).map(stand -> it.place().orElseThrow().at(stand));
        if (to.isEmpty()) return false;
        var step = new Step.Passed(organisation.today(), to.get(), pace.days());
        book.add(it.id(), new Told(reply.key(), step, reply.said(), Optional.empty()));
        mail.about(it.raiser().known(), "passed", it.id());
        book.find(it.id())
                .flatMap(owners::of)
                .ifPresent(stand -> mail.owners(stand.people(), "passed.owner"));
        return true;
    }

    /** Whether it counts; the time stands still until the reply, or for some days. */
    public boolean ask(ObstacleId id, PersonId owner, UUID key, String question) {
        var today = organisation.today();
        var held = book.hold(id).filter(it -> owners.answers(owner, it));
        if (held.filter(it -> it.has(key)).isPresent()) return true;
        if (held.filter(it -> it.mayBeAsked(today, pace.country())).isEmpty()) return false;
        book.add(
                id, new Told(key, new Step.Asked(today, pace.pause()), question, Optional.empty()));
        mail.about(held.get().raiser().known(), "asked", id);
        return true;
    }

    /** Two that are the same become one, when both rest with this owner. */
    public boolean join(ObstacleId id, ObstacleId into, PersonId owner, UUID key) {
        if (id.equals(into)) return false;
        var first = id.value().compareTo(into.value()) < 0 ? id : into;
        book.hold(first);
        book.hold(first.equals(id) ? into : id);
        var held = open(id, owner);
        if (held.isEmpty() || open(into, owner).isEmpty()) return false;
        var today = organisation.today();
        book.add(id, new Told(key, new Step.Joined(today, into), "", Optional.empty()));
        book.meetAll(held.get().met(), into, today);
        book.erasedOn(id, Promises.OBSTACLE.erasedOn(today));
        mail.about(held.get().raiser().known(), "joined", into);
        return true;
    }

    private Optional<Obstacle> open(ObstacleId id, PersonId owner) {
        return book.find(id)
                .filter(it -> it.state(pace.country()) instanceof State.Owned)
                .filter(it -> owners.answers(owner, it));
    }

    /** The workplaces to which it can be handed over: those that meet it. */
    @Transactional(readOnly = true)
    public List<UnitId> askers(Obstacle it) {
        return it.met().stream()
                .filter(unit -> organisation.unit(unit, organisation.today()).isPresent())
                .sorted(comparing(unit -> owners.name(unit).orElse("")))
                .toList();
    }
}
