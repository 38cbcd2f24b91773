package tillit.programme.network;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.OpenGatherings;
import tillit.organisation.Organisation;

/** The door for hosts: when and how they meet, and whose turn it is then. */
@Service
@Transactional
public class Hosting {

    private final Networks networks;
    private final NetworkBook book;
    private final NetworkMail mail;
    private final OpenGatherings gatherings;
    private final Organisation organisation;
    private final Clock clock;
    private final ZoneId zone;

    Hosting(
            Networks networks,
            NetworkBook book,
            NetworkMail mail,
            OpenGatherings gatherings,
            Organisation organisation,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.networks = networks;
        this.book = book;
        this.mail = mail;
        this.gatherings = gatherings;
        this.organisation = organisation;
        this.clock = clock;
        this.zone = zone;
    }

    /** By what a network may talk: what is said in a sealed room needs a circle's key. */
    @Transactional(readOnly = true)
    public List<OpenGatherings.Known> methods() {
        return gatherings.methods();
    }

    /** Says when they meet, or says it otherwise. Nothing happens when that turn is not theirs (any more). */
    public void meet(NetworkId id, PersonId host, int number, Meeting meeting) {
        book.hold(id);
        networks.find(id, host)
                .ifPresent(network ->
                        turn(network, number)
                                .filter(turn -> isHost(turn, host))
                                .ifPresent(turn -> meet(network, turn, meeting)));
    }

    private void meet(Network network, Turn before, Meeting meeting) {
        book.put(network.id(), before.met(meeting, clock.instant()));
        networks.find(network.id())
                .flatMap(networks::turn)
                .ifPresent(turn -> {
                    if (before.meeting().isEmpty()) mail.said(network, turn);
                    else if (turn.sequence() != before.sequence()) mail.moved(network, turn);
                });
    }

    /**
     * The next in order hosts: because the host says so, or somebody else in it after a long silence. Nothing happens
     * when it is another turn by now, or nobody else is there.
     */
    public void handOn(NetworkId id, PersonId by, int number) {
        book.hold(id);
        networks.find(id, by)
                .filter(network -> network.has(by) && network.members().size() > 1)
                .ifPresent(network ->
                        turn(network, number)
                                .filter(turn -> isHost(turn, by) || networks.isSilent(network))
                                .ifPresent(turn -> handOn(network, turn, by)));
    }

    private void handOn(Network network, Turn turn, PersonId by) {
        book.put(network.id(), turn.handedOn(clock.instant()));
        if (turn.meeting().isPresent()) mail.off(network, turn);
        if (!isHost(turn, by)) mail.passed(network, turn.host());
        tellNext(network);
    }

    /**
     * Opens the gathering in which they talk by the method that the host has chosen, on the day; the second time it is
     * open already. Empty when it is another's turn, another day, or there is no such method (any more).
     */
    public Optional<GatheringId> open(NetworkId id, PersonId host, int number) {
        book.hold(id);
        return networks.find(id, host)
                .flatMap(network ->
                        turn(network, number)
                                .filter(turn -> isHost(turn, host) && isToday(turn))
                                .flatMap(turn -> turn.gathering().or(() -> opened(network, turn))));
    }

    private Optional<GatheringId> opened(Network network, Turn turn) {
        var made =
                turn.meeting()
                        .flatMap(Meeting::method)
                        .filter(this::isKnown)
                        .map(method ->
                                gatherings.make(
                                        method, network.charter().name(), turn.host().person()));
        made.ifPresent(it -> book.put(network.id(), turn.opened(it)));
        return made;
    }

    /** Whether they meet today, or have just met. */
    public boolean isToday(Turn turn) {
        var today = organisation.today();
        return turn.meeting()
                .filter(it -> !it.at().atZone(zone).toLocalDate().isAfter(today))
                .isPresent();
    }

    /** Where those in it come in; empty while its host has not opened it. */
    @Transactional(readOnly = true)
    public Optional<String> door(Turn turn) {
        return turn.gathering().flatMap(gatherings::door);
    }

    /**
     * At night: who has been silent for two weeks is reminded, once. A meeting whose host has left their work, or what
     * the network is for, is no more.
     */
    @Scheduled(cron = "0 15 4 * * *", zone = "${tillit.zone}")
    public void remind() {
        for (var id : book.all()) {
            book.hold(id);
            networks.find(id).ifPresent(this::callOff);
            networks.find(id)
                    .filter(network -> network.charter().isUnderWay(organisation.today()))
                    .filter(network -> network.isToBeReminded(clock.instant()))
                    .ifPresent(
                            network -> networks.turn(network).ifPresent(it -> remind(network, it)));
        }
    }

    private void callOff(Network network) {
        networks.abandoned(network)
                .ifPresent(turn -> {
                    book.put(network.id(), turn.handedOn(clock.instant()));
                    mail.off(network, turn);
                    if (networks.isAtWork(turn.host().person()))
                        mail.left(network, turn, turn.host());
                    tellNext(network);
                });
    }

    private void tellNext(Network network) {
        networks.find(network.id())
                .flatMap(networks::turn)
                .ifPresent(next -> mail.yours(network, next.host()));
    }

    private void remind(Network network, Turn turn) {
        book.put(network.id(), new Reminder(turn.number(), turn.host().number(), clock.instant()));
        mail.reminded(network, turn.host());
    }

    private Optional<Turn> turn(Network network, int number) {
        return networks.turn(network).filter(turn -> turn.number() == number);
    }

    private boolean isKnown(String method) {
        return gatherings.methods().stream().anyMatch(it -> it.id().equals(method));
    }

    private static boolean isHost(Turn turn, PersonId person) {
        return turn.host().person().equals(person);
    }
}
