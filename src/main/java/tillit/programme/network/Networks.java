package tillit.programme.network;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** The door to networks. Who may take part in the programme is asked before; here, for whom the part is. */
@Service
@Transactional
public class Networks {

    private final NetworkBook book;
    private final Programmes programmes;
    private final StaffNow staff;
    private final Clock clock;

    Networks(NetworkBook book, Programmes programmes, StaffNow staff, Clock clock) {
        this.book = book;
        this.programmes = programmes;
        this.staff = staff;
        this.clock = clock;
    }

    /** With those for whom it is today; empty when it is no network, or not for this person. */
    @Transactional(readOnly = true)
    public Optional<Network> find(ProgrammeId programme, PartId part, PersonId person) {
        return programmes
                .find(programme)
                .flatMap(kept ->
                        kept.programme()
                                .part(part)
                                .filter(it -> it.kind() == Kind.NETWORK)
                                .filter(it -> isFor(person, kept, it))
                                .map(it ->
                                        book.network(programme, it)
                                                .with(one -> isFor(one, kept, it))));
    }

    /** The turn of now; empty while nobody is in it. */
    public Optional<Turn> turn(Network network) {
        return network.turn(clock.instant());
    }

    /** Whoever is in it already keeps their turn. */
    public void join(ProgrammeId programme, PartId part, PersonId person) {
        book.hold(programme, part);
        find(programme, part, person)
                .filter(network -> !network.has(person))
                .ifPresent(network -> book.join(network, person));
    }

    /** A meeting that they were to host is no more: it is somebody else's turn. */
    public void leave(ProgrammeId programme, PartId part, PersonId person) {
        book.hold(programme, part);
        find(programme, part, person)
                .filter(it -> it.has(person))
                .ifPresent(network -> {
                    turn(network, person).ifPresent(turn -> book.put(network, without(turn)));
                    book.leave(network, person);
                });
    }

    /** Says when they meet, or says it otherwise. Nothing happens when that turn is not theirs (any more). */
    public void meet(ProgrammeId programme, PartId part, PersonId host, int turn, Meeting meeting) {
        take(programme, part, host, turn, _ -> true, Optional.of(meeting));
    }

    /** The next in order hosts. Nothing happens when that turn is not theirs (any more), or nobody else is there. */
    public void handOn(ProgrammeId programme, PartId part, PersonId host, int turn) {
        take(programme, part, host, turn, it -> it.members().size() > 1, Optional.empty());
    }

    private void take(
            ProgrammeId programme,
            PartId part,
            PersonId host,
            int number,
            Predicate<Network> possible,
            Optional<Meeting> meeting) {
        book.hold(programme, part);
        find(programme, part, host)
                .filter(possible)
                .ifPresent(network ->
                        turn(network, host)
                                .filter(turn -> turn.number() == number)
                                .map(turn -> new Turn(number, turn.host(), meeting))
                                .ifPresent(turn -> book.put(network, turn)));
    }

    private Optional<Turn> turn(Network network, PersonId host) {
        return turn(network).filter(turn -> turn.host().person().equals(host));
    }

    private static Turn without(Turn turn) {
        return new Turn(turn.number(), turn.host(), Optional.empty());
    }

    private boolean isFor(PersonId person, Kept kept, Part part) {
        return staff.now()
                .standing(person)
                .filter(kept.programme().audience()::has)
                .filter(part.audience()::has)
                .isPresent();
    }
}
