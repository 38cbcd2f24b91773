package tillit.programme.network;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.CalendarSource;
import tillit.access.PersonId;
import tillit.notice.calendar.Event;

/** The meetings to come of somebody's networks, in the calendar that they follow. */
@Component
class NetworkCalendar implements CalendarSource {

    private final Networks networks;
    private final NetworkMail mail;

    NetworkCalendar(Networks networks, NetworkMail mail) {
        this.networks = networks;
        this.mail = mail;
    }

    @Override
    public List<Event> events(PersonId person, Locale language) {
        return networks.of(person).stream()
                .flatMap(network -> event(network, person, language.getLanguage()))
                .toList();
    }

    private Stream<Event> event(Network network, PersonId person, String language) {
        return networks.turn(network).filter(turn -> turn.meeting().isPresent()).stream()
                .map(turn ->
                        mail.event(network, turn, network.member(person).orElseThrow(), language));
    }
}
