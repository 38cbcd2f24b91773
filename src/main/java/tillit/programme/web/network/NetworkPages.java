package tillit.programme.web.network;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.conversation.Alongside;
import tillit.organisation.Organisation;
import tillit.programme.kept.StaffNow;
import tillit.programme.network.Hosting;
import tillit.programme.network.Network;
import tillit.programme.network.Networks;
import tillit.programme.network.Turn;
import tillit.programme.plan.Standing;
import tillit.shell.Page;

/** Puts together what somebody sees of a network. */
@Component
class NetworkPages {

    private final Networks networks;
    private final Hosting hosting;
    private final People people;
    private final StaffNow staff;
    private final Organisation organisation;
    private final List<Alongside> alongside;
    private final ZoneId zone;

    NetworkPages(
            Networks networks,
            Hosting hosting,
            People people,
            StaffNow staff,
            Organisation organisation,
            List<Alongside> alongside,
            @Value("${tillit.zone}") ZoneId zone) {
        this.networks = networks;
        this.hosting = hosting;
        this.people = people;
        this.staff = staff;
        this.organisation = organisation;
        this.alongside = alongside;
        this.zone = zone;
    }

    NetworkPage page(Network network, PersonId me) {
        return page(network, me, Optional.empty(), Map.of());
    }

    NetworkPage page(
            Network network, PersonId me, Optional<MeetingForm> typed, Map<String, String> wrong) {
        boolean mine = network.has(me);
        var turn = networks.turn(network).filter(_ -> mine);
        return new NetworkPage(
                network,
                mine,
                networks.isOver(network),
                turn.map(it -> people(network, it)).orElse(List.of()),
                areas(network),
                turn,
                own(network, turn, me),
                hosting.methods(),
                mine ? alongside(network, me) : List.of(),
                typed.orElseGet(() -> form(network, turn)),
                wrong);
    }

    private List<Page> alongside(Network network, PersonId me) {
        return alongside.stream()
                .flatMap(one -> one.of(network.id().value(), me).stream())
                .toList();
    }

    private NetworkPage.Own own(Network network, Optional<Turn> turn, PersonId me) {
        boolean hosts = turn.filter(it -> it.host().person().equals(me)).isPresent();
        return new NetworkPage.Own(
                hosts,
                turn.isPresent() && !hosts && networks.isSilent(network),
                hosts && turn.filter(hosting::isToday).isPresent(),
                turn.flatMap(hosting::door));
    }

    private List<NetworkPage.Someone> people(Network network, Turn turn) {
        return network.members().stream()
                .map(member ->
                        new NetworkPage.Someone(
                                name(member.person()),
                                area(member.person()),
                                member.equals(turn.host())))
                .toList();
    }

    String name(PersonId person) {
        return people.withId(person).map(KnownPerson::name).orElse("–");
    }

    List<String> areas(Network network) {
        return network.members().stream()
                .flatMap(member -> area(member.person()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<String> area(PersonId person) {
        return staff.now().standing(person).map(Standing::area);
    }

    private MeetingForm form(Network network, Optional<Turn> turn) {
        return MeetingForm.of(
                turn.map(Turn::number).orElse(1),
                turn.flatMap(Turn::meeting),
                suggested(network),
                zone);
    }

    /** As many weeks after the last meeting as there are between two, and never a day that is gone. */
    private LocalDate suggested(Network network) {
        var today = organisation.today();
        return network.meeting()
                .map(it -> it.at().atZone(zone).toLocalDate())
                .map(day -> day.plusWeeks(network.charter().weeks()))
                .filter(it -> it.isAfter(today))
                .orElse(today.plusWeeks(2));
    }
}
