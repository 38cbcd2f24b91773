package tillit.composition.times;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.Round;
import tillit.composition.Rounds;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Compositions;
import tillit.composition.grouping.Form;
import tillit.composition.scheduling.Circle;
import tillit.notice.calendar.Invitation;

/** Gives out circles when it is settled when they meet. */
@Component
class TimedRounds implements Rounds {

    private final Compositions compositions;
    private final Times times;
    private final Inviting inviting;

    TimedRounds(Compositions compositions, Times times, Inviting inviting) {
        this.compositions = compositions;
        this.times = times;
        this.inviting = inviting;
    }

    @Override
    public Optional<Round> of(CompositionId id) {
        return compositions
                .find(id)
                .filter(one -> one.form() == Form.CIRCLES)
                .flatMap(one ->
                        times.found(id)
                                .filter(found -> found.isOf(one) && found.checked().isKept())
                                .map(found -> round(one, found)));
    }

    /** Used are from now on the groups that have these times. */
    @Override
    public void hold(CompositionId id) {
        times.hold(id);
        var held = compositions.hold(id);
        times.found(id)
                .filter(found -> found.isOf(held))
                .ifPresent(found -> compositions.adopt(id, found.asked().state()));
    }

    @Override
    public void invite(CompositionId id, String place) {
        inviting.send(id, place);
    }

    @Override
    public boolean hasInvited(CompositionId id, int circle) {
        return inviting.hasInvited(id, circle - 1);
    }

    @Override
    public Optional<Invitation> invitation(
            CompositionId id, int circle, int meeting, Locale language) {
        return inviting.invitation(id, circle - 1, meeting - 1, language);
    }

    @Override
    public int invitations(CompositionId id, String place) {
        return inviting.mails(id, place);
    }

    private Round round(Composition one, Found found) {
        var known = compositions.registered(one.id());
        var circles = found.asked().demand().circles();
        return new Round(
                one.name(),
                IntStream.range(0, circles.size())
                        .mapToObj(number -> circle(number, circles.get(number), found, known))
                        .toList(),
                strangers(circles, found, known));
    }

    private static Round.Circle circle(
            int number, Circle circle, Found found, Map<String, PersonId> known) {
        return new Round.Circle(
                number + 1,
                people(circle.leaders(), found, known),
                people(circle.members(), found, known),
                meetings(number, found));
    }

    private static List<PersonId> people(
            List<Integer> people, Found found, Map<String, PersonId> known) {
        return people.stream()
                .flatMap(person -> Optional.ofNullable(known.get(code(person, found))).stream())
                .toList();
    }

    private static List<Round.Meeting> meetings(int circle, Found found) {
        var zone = found.asked().demand().zone();
        return found.timetable().of(circle).stream()
                .map(one ->
                        new Round.Meeting(
                                one.slot()
                                        .day()
                                        .atTime(one.slot().start())
                                        .atZone(zone)
                                        .toInstant(),
                                found.room(one).orElse("")))
                .toList();
    }

    private static List<String> strangers(
            List<Circle> circles, Found found, Map<String, PersonId> known) {
        return circles.stream()
                .flatMap(circle -> Stream.of(circle.leaders(), circle.members()))
                .flatMap(List::stream)
                .distinct()
                .filter(person -> !known.containsKey(code(person, found)))
                .map(found::name)
                .toList();
    }

    private static String code(int person, Found found) {
        return found.asked().codes().get(person);
    }
}
