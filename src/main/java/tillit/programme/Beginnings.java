package tillit.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.composition.CompositionId;
import tillit.composition.Round;
import tillit.composition.Rounds;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;

/** Lets circles begin that were composed and have their times. */
@Service
@Transactional
public class Beginnings {

    /** Those who were invited without a place are told it when they begin. */
    private static final String SOMEWHERE = "?";

    private final Rounds rounds;
    private final Circles circles;
    private final BegunCircles begun;
    private final ApplicationEventPublisher events;

    Beginnings(
            Rounds rounds, Circles circles, BegunCircles begun, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.circles = circles;
        this.begun = begun;
        this.events = events;
    }

    /** Empty while the composition has no circles with times. */
    @Transactional(readOnly = true)
    public Optional<Beginning> of(CompositionId composition) {
        return rounds.of(composition).map(round -> new Beginning(round, begun.of(composition)));
    }

    /** Begins all or none, writes to everybody in them, and invites them to their meetings. Says how many began. */
    public int begin(CompositionId composition, String place) {
        begun.lock(composition);
        rounds.hold(composition);
        var ready = of(composition).filter(Beginning::canBegin);
        ready.ifPresent(_ -> rounds.invite(composition, place));
        ready.ifPresent(beginning ->
                beginning
                        .waiting()
                        .forEach(circle -> begin(composition, beginning.round(), circle, place)));
        ready.ifPresent(_ -> events.publishEvent(new CirclesBegun(composition)));
        return ready.map(beginning -> beginning.waiting().size()).orElse(0);
    }

    @Transactional(readOnly = true)
    public boolean hasBegun(CompositionId composition) {
        return begun.hasBegun(composition);
    }

    /** So many mails does {@link #begin} send: one to each in a circle, and one for each of their meetings. */
    @Transactional(readOnly = true)
    public int mails(CompositionId composition) {
        return of(composition)
                .map(it -> it.people() + rounds.invitations(composition, SOMEWHERE))
                .orElse(0);
    }

    private void begin(CompositionId composition, Round round, Round.Circle circle, String place) {
        var id =
                circles.make(
                        new CirclePlan(
                                round.name() + " · " + circle.number(),
                                circle.leaders(),
                                circle.members(),
                                planned(circle.meetings(), place)));
        begun.add(composition, circle.number(), id);
        circles.announce(id);
    }

    private static List<CirclePlan.Planned> planned(List<Round.Meeting> meetings, String place) {
        return IntStream.range(0, meetings.size())
                .mapToObj(number -> planned(number, meetings, place))
                .toList();
    }

    private static CirclePlan.Planned planned(
            int number, List<Round.Meeting> meetings, String place) {
        var meeting = meetings.get(number);
        return new CirclePlan.Planned(
                meeting.startsAt(),
                meeting.room().isEmpty() ? place : meeting.room(),
                CirclePlan.method(number, meetings.size()));
    }

    /**
     * Circles as composed, and which of them have begun.
     *
     * @param begun by the number of the circle
     */
    public record Beginning(Round round, Map<Integer, CircleId> begun) {

        public List<Round.Circle> waiting() {
            return round.circles().stream()
                    .filter(circle -> !begun.containsKey(circle.number()))
                    .toList();
        }

        /** The numbers of those that nobody leads. */
        public List<Integer> withoutLeader() {
            return waiting().stream()
                    .filter(circle -> circle.leaders().isEmpty())
                    .map(Round.Circle::number)
                    .toList();
        }

        public boolean canBegin() {
            return !waiting().isEmpty() && round.strangers().isEmpty() && withoutLeader().isEmpty();
        }

        /** Those in circles that wait, each counted once a circle. */
        int people() {
            return waiting().stream()
                    .mapToInt(circle -> circle.leaders().size() + circle.members().size())
                    .sum();
        }

        /** Whether somebody must say where circles meet that have no room. */
        public boolean needsPlace() {
            return waiting().stream()
                    .flatMap(circle -> circle.meetings().stream())
                    .anyMatch(meeting -> meeting.room().isEmpty());
        }
    }
}
