package tillit.composition.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.scheduling.WeekHour;
import tillit.composition.scheduling.solving.Outcome;
import tillit.composition.scheduling.solving.Progress;
import tillit.composition.scheduling.solving.Scheduler;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta's two circles: Sara and Jonas, Freja and Leyla. Aino leads both, Mikkel the second one too. */
public final class TwoCircles {

    private static final List<Cast> PEOPLE =
            List.of(Cast.SARA, Cast.JONAS, Cast.FREJA, Cast.LEYLA, Cast.AINO, Cast.MIKKEL);

    /** A Monday. */
    public static final LocalDate FIRST = LocalDate.of(2027, 1, 11);

    private static final ClosedWeeks NONE = new ClosedWeeks("");
    private static final int AINO = 4;
    private static final int MIKKEL = 5;

    private static final String RULES =
            """
            form: circles
            gatherings: 1
            size: {from: 2, to: 2}
            leaders: {pool: leader, number: 1, at-most: 2}
            absent: absent
            rules: []
            """;

    private TwoCircles() {}

    public static CompositionId of(Compositions compositions, Organisation organisation) {
        var members = PEOPLE.stream().map(one -> member(organisation, one)).toList();
        var draft =
                new Draft(
                        "Samtalsgrupper",
                        Form.CIRCLES,
                        List.of("leader", "absent"),
                        members,
                        RULES);
        var id = compositions.make(Cast.BIRGITTA.id(), UUID.randomUUID(), draft);
        place(compositions, id, Optional.empty(), 0, 0, 1, 1);
        return id;
    }

    /** Nobody leads the second circle any more. */
    public static void leaderless(Compositions compositions, CompositionId id) {
        led(compositions, id, Optional.of(1), List.of(List.of(AINO), List.of()), 0, 0, 1, 1);
    }

    /** Three meetings each, on Tuesdays at nine, in this room; the name is empty where there is none. */
    public static void find(Times times, CompositionId id, String room) {
        var starts = List.of(LocalTime.of(9, 0), LocalTime.of(13, 0));
        var hours = starts.stream().map(start -> new WeekHour(DayOfWeek.TUESDAY, start)).toList();
        var rooms = room.isEmpty() ? List.<Plan.Seats>of() : List.of(new Plan.Seats(room, 9));
        var last = FIRST.plusWeeks(8);
        var plan =
                new Plan(
                        FIRST,
                        last,
                        Optional.empty(),
                        2,
                        7,
                        3,
                        180,
                        starts,
                        hours,
                        rooms,
                        List.of(),
                        NONE);
        times.plan(id, plan);
        var asked = times.asked(id).orElseThrow();
        var effort = new Effort(1, OptionalLong.of(40), Duration.ofMinutes(1));
        var timed = (Outcome.Timed) Scheduler.find(asked.demand(), effort, Progress.NONE);
        times.keep(id, Found.of(asked, timed.timetable()));
    }

    /** Sara, Jonas, Freja and Leyla, in this order, sit in these groups now. */
    public static void place(
            Compositions compositions, CompositionId id, Optional<Integer> before, int... groups) {
        led(compositions, id, before, List.of(List.of(AINO), List.of(AINO, MIKKEL)), groups);
    }

    private static void led(
            Compositions compositions,
            CompositionId id,
            Optional<Integer> before,
            List<List<Integer>> leaders,
            int... groups) {
        int[] all = {groups[0], groups[1], groups[2], groups[3], -1, -1};
        var placement = new Placement(new int[][] {all}, List.of(leaders));
        var next = new Next(StateKind.COMPOSED, placement, Set.of(), Note.NONE);
        assertThat(compositions.record(id, before, UUID.randomUUID(), next)).isPresent();
    }

    private static Member member(Organisation organisation, Cast one) {
        var code = organisation.person(one.id()).orElseThrow().code();
        var leads = Stream.of(Cast.AINO, Cast.MIKKEL).anyMatch(leader -> leader == one);
        return new Member(
                code,
                one.shownName(),
                leads ? Map.of("leader", List.of("ja"), "absent", List.of("all")) : Map.of());
    }
}
