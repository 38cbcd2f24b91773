package tillit.programme.network;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.kept.StaffNow;

/** The door to networks: who is in them, and how often they meet. Each way in asks again whom the network is for. */
@Service
@Transactional
public class Networks {

    private final NetworkBook book;
    private final Origins origins;
    private final NetworkMail mail;
    private final StaffNow staff;
    private final Organisation organisation;
    private final Clock clock;

    Networks(
            NetworkBook book,
            Origins origins,
            NetworkMail mail,
            StaffNow staff,
            Organisation organisation,
            Clock clock) {
        this.book = book;
        this.origins = origins;
        this.mail = mail;
        this.staff = staff;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * With those who are in it today. Of a part or a circle of which nobody has made a network yet it is an empty one.
     * Empty when there is none, or it is not for this person.
     */
    @Transactional(readOnly = true)
    public Optional<Network> find(NetworkId id, PersonId person) {
        var origin = origins.of(id);
        return find(id, origin)
                .filter(network ->
                        network.has(person)
                                || origin.filter(it -> it.isFor().test(person)).isPresent());
    }

    /** For whoever looks at it from outside. */
    @Transactional(readOnly = true)
    public Optional<Network> find(NetworkId id) {
        return find(id, origins.of(id));
    }

    /** Those that somebody is in. */
    @Transactional(readOnly = true)
    public List<Network> of(PersonId person) {
        return book.of(person).stream()
                .flatMap(id -> find(id).stream())
                .filter(network -> network.has(person))
                .toList();
    }

    /** The turn of now; empty while nobody is in it. */
    public Optional<Turn> turn(Network network) {
        return network.turn(clock.instant());
    }

    /** Whether any member may pass on the turn of a host who has been silent for long. */
    public boolean isSilent(Network network) {
        return network.isSilent(clock.instant());
    }

    /** Whether its programme is over, so that any member may let it go on by itself. */
    public boolean isOver(Network network) {
        return network.charter().isOver(organisation.today());
    }

    /** Whoever joins first after a circle makes the network. Whoever is in it already keeps their turn. */
    public void join(NetworkId id, PersonId person) {
        find(id, person).ifPresent(_ -> join(id, person, book.found(id)));
    }

    private void join(NetworkId id, PersonId person, boolean founds) {
        var origin = origins.of(id);
        var charter = origin.map(Origins.Origin::charter).filter(Charter::isAlone);
        if (founds) charter.ifPresent(it -> book.standAlone(id, it.name(), it.weeks()));
        book.hold(id);
        var before = find(id, person).filter(network -> !network.has(person));
        before.ifPresent(_ -> book.join(id, person, clock.instant()));
        if (founds)
            before.ifPresent(network ->
                    mail.founded(
                            network,
                            origin.stream()
                                    .flatMap(it -> it.asked().stream())
                                    .filter(one -> !one.equals(person))
                                    .toList()));
        before.flatMap(_ -> find(id, person)).ifPresent(network -> invite(network, person));
    }

    private void invite(Network network, PersonId person) {
        turn(network)
                .filter(turn -> turn.meeting().isPresent())
                .ifPresent(
                        turn -> mail.joined(network, turn, network.member(person).orElseThrow()));
    }

    /** A meeting that they were to host is no more: it is somebody else's turn. */
    public void leave(NetworkId id, PersonId person) {
        book.hold(id);
        find(id, person)
                .ifPresent(network ->
                        network.member(person).ifPresent(member -> leave(network, member)));
    }

    private void leave(Network network, Member member) {
        turn(network).ifPresent(turn -> leave(network, turn, member));
        book.leave(network.id(), member.person());
    }

    private void leave(Network network, Turn turn, Member member) {
        boolean hosts = turn.host().equals(member);
        if (hosts) book.put(network.id(), turn.handedOn(clock.instant()));
        if (turn.meeting().isEmpty()) return;
        if (hosts) mail.off(network, turn);
        else mail.left(network, turn, member);
    }

    /** From now on they want to meet so often. Only who is in it says so, and only where no programme says it. */
    public void meetsEvery(NetworkId id, PersonId person, Rhythm rhythm) {
        book.hold(id);
        find(id, person)
                .filter(network -> network.has(person) && network.charter().isAlone())
                .ifPresent(
                        network -> book.standAlone(id, network.charter().name(), rhythm.weeks()));
    }

    /** Its programme is over, it is not: it keeps its name, its people and whose turn it is. */
    public void goOn(NetworkId id, PersonId person) {
        book.hold(id);
        find(id, person)
                .filter(network -> network.has(person) && isOver(network))
                .map(Network::charter)
                .ifPresent(it -> book.standAlone(id, it.name(), Rhythm.near(it.weeks()).weeks()));
    }

    /** A meeting to come whose host is not in it any more, although they never left it. */
    Optional<Turn> abandoned(Network network) {
        return turn(book.network(network.id(), network.charter()))
                .filter(turn -> turn.meeting().isPresent())
                .filter(turn -> !network.has(turn.host().person()));
    }

    boolean isAtWork(PersonId person) {
        return staff.now().standing(person).isPresent();
    }

    private Optional<Network> find(NetworkId id, Optional<Origins.Origin> origin) {
        var own = book.own(id);
        if (own.isPresent())
            return own.map(it -> book.network(id, alone(it, origin)).with(this::isAtWork));
        return origin.map(it ->
                book.network(id, it.charter()).with(one -> it.isFor().test(one) && isAtWork(one)));
    }

    private static Charter alone(NetworkBook.Own own, Optional<Origins.Origin> origin) {
        var about = origin.map(it -> it.charter().about()).orElse("");
        return Charter.alone(own.name(), about, own.weeks());
    }
}
