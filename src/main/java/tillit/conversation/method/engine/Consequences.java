package tillit.conversation.method.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tillit.conversation.method.Event;
import tillit.conversation.method.Step;
import tillit.conversation.method.View.Phase;

/**
 * What follows by itself when something has happened: nobody asks for it, and it is in the log all the
 * same. So a latecomer, somebody who leaves and a role that moves are met in one place for every step.
 */
final class Consequences {

    private static final List<Function<Meeting, Optional<Event>>> OF_MOVING =
            List.of(
                    Consequences::theFirstLeaderHereTakesTheLead,
                    Halls::follows,
                    meeting -> inStep(meeting, step -> Rounds.follows(meeting, step)),
                    meeting -> inStep(meeting, step -> TableSetting.follows(meeting, step)),
                    Consequences::whatWaitedIsShown);

    /** What is given, or changed on a wall, moves nobody; and in a hall much is given. */
    private static final List<Function<Meeting, Optional<Event>>> OF_GIVING =
            List.of(Consequences::whatWaitedIsShown);

    private Consequences() {}

    /** These events, and those that follow from them until nothing more does. */
    static List<Event> andWhatFollows(Meeting before, List<Event> happened) {
        var events = new ArrayList<>(happened);
        var meeting = before.after(happened);
        var each = happened.stream().allMatch(Consequences::isGiving) ? OF_GIVING : OF_MOVING;
        for (var next = next(each, meeting); next.isPresent(); next = next(each, meeting)) {
            events.add(next.get());
            meeting = meeting.after(List.of(next.get()));
        }
        return List.copyOf(events);
    }

    private static boolean isGiving(Event event) {
        return switch (event) {
            case Event.Contributed _, Event.Withdrawn _, Event.SaidInTheWay _ -> true;
            case Event.WordsJoined _, Event.WordsParted _, Event.AllWordsShown _ -> true;
            case Event.WordHidden _, Event.WordUnhidden _ -> true;
            default -> false;
        };
    }

    private static Optional<Event> next(
            List<Function<Meeting, Optional<Event>>> each, Meeting meeting) {
        return each.stream().flatMap(it -> it.apply(meeting).stream()).findFirst();
    }

    private static Optional<Event> whatWaitedIsShown(Meeting meeting) {
        return inStep(meeting, step -> Showing.follows(meeting, step));
    }

    private static Optional<Event> inStep(
            Meeting meeting, Function<Step, Optional<Event>> follows) {
        return meeting.now().flatMap(follows);
    }

    private static Optional<Event> theFirstLeaderHereTakesTheLead(Meeting meeting) {
        var seating = meeting.state().seating();
        if (seating.held().isPresent() || meeting.phase() == Phase.ERASED) return Optional.empty();
        return seating.leading().stream()
                .filter(seating::here)
                .findFirst()
                .map(Event.LeadHanded::new);
    }
}
