package tillit.programme.web.plan;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tillit.MovedClock;
import tillit.access.PersonId;
import tillit.organisation.Position;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.course.Refused;
import tillit.programme.course.When;
import tillit.programme.plan.Part;
import tillit.programme.plan.Programme;

/**
 * Years of a programme: each month somebody leaves and somebody is hired in their place; of each part there are
 * occasions enough, everybody chooses one, and nearly everybody who is still here comes. What must be written in whose
 * certificates is noted beside, by the test's own counting.
 */
final class Years {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int PLACES = 12;

    private record Event(Instant at, int number, Runnable happens) {}

    private final PriorityQueue<Event> ahead =
            new PriorityQueue<>(comparing(Event::at).thenComparingInt(Event::number));
    private final Map<OccasionId, Set<PersonId>> wereThere = new HashMap<>();
    private final ProgrammeId id;
    private final Programme programme;
    private final BusyArea area;
    private final MovedClock clock;
    private final Occasions occasions;
    private int refused;

    Years(
            ProgrammeId id,
            Programme programme,
            BusyArea area,
            MovedClock clock,
            Occasions occasions) {
        this.id = id;
        this.programme = programme;
        this.area = area;
        this.clock = clock;
        this.occasions = occasions;
    }

    /** Until the day after the last. */
    void pass() {
        var last = programme.days().to().orElseThrow();
        for (var day = programme.days().from(); day.isBefore(last); day = day.plusMonths(1))
            at(day, LocalTime.of(5, 0), area::oneGoesAndOneComes);
        for (var part : programme.parts())
            at(part.days().from(), LocalTime.of(6, 0), () -> begins(part));
        at(last.plusDays(1), LocalTime.NOON, () -> {});
        while (!ahead.isEmpty()) {
            var next = ahead.remove();
            clock.moveTo(next.at());
            next.happens().run();
        }
    }

    /** Who was there, of each occasion. */
    Map<OccasionId, Set<PersonId>> wereThere() {
        return wereThere;
    }

    /** Whether anybody was at any occasion of it. */
    boolean took(Part part) {
        return occasions.of(id, part.id()).stream()
                .anyMatch(roll -> wereThere.containsKey(roll.occasion().id()));
    }

    boolean wasThere(OccasionId occasion, PersonId person) {
        return wereThere.getOrDefault(occasion, Set.of()).contains(person);
    }

    /** How often somebody asked for what is for others, and was refused. */
    int refused() {
        return refused;
    }

    private void at(LocalDate day, LocalTime time, Runnable happens) {
        ahead.add(new Event(day.atTime(time).atZone(ZONE).toInstant(), ahead.size(), happens));
    }

    private void begins(Part part) {
        var here = area.here();
        var people = here.keySet().stream().sorted(comparing(PersonId::toString)).toList();
        var those = people.stream().filter(one -> isFor(here.get(one), part)).toList();
        var made =
                IntStream.rangeClosed(0, those.size() / PLACES)
                        .mapToObj(number -> occasion(part, number))
                        .toList();
        made.forEach(one -> occasions.add(UUID.randomUUID(), one));
        for (int i = 0; i < those.size(); i++)
            must(occasions.come(made.get(i / PLACES).id(), those.get(i)), Optional.empty());
        people.stream()
                .filter(one -> !those.contains(one))
                .limit(2)
                .forEach(one -> {
                    must(
                            occasions.come(made.getFirst().id(), one),
                            Optional.of(Refused.NOT_FOR_YOU));
                    refused++;
                });
        made.forEach(one ->
                ahead.add(
                        new Event(one.when().from(), ahead.size(), () -> takesPlace(one, those))));
    }

    private Occasion occasion(Part part, int number) {
        long days = part.days().from().until(part.days().to().orElseThrow(), ChronoUnit.DAYS) + 1;
        var from =
                part.days()
                        .from()
                        .plusDays(number * 7L % days)
                        .atTime(9, 0)
                        .atZone(ZONE)
                        .toInstant();
        return new Occasion(
                new OccasionId(UUID.randomUUID()),
                id,
                part.id(),
                new When(from, from.plus(Duration.ofHours(3))),
                "Rådhuset",
                PLACES,
                part.days().from());
    }

    /** Every ninth is ill. */
    private void takesPlace(Occasion occasion, List<PersonId> all) {
        var here = area.here();
        var roll =
                occasions.of(id, occasion.part()).stream()
                        .filter(it -> it.occasion().id().equals(occasion.id()))
                        .findFirst()
                        .orElseThrow();
        for (var person : roll.placed()) {
            if (!here.containsKey(person) || all.indexOf(person) % 9 == 8) continue;
            must(occasions.attend(occasion.id(), person), Optional.empty());
            wereThere.computeIfAbsent(occasion.id(), _ -> new HashSet<>()).add(person);
        }
    }

    private static void must(Optional<Refused> was, Optional<Refused> expected) {
        if (!was.equals(expected)) throw new AssertionError(was + " and not " + expected);
    }

    private static boolean isFor(@Nullable Position position, Part part) {
        return requireNonNull(position)
                .level()
                .map(part.audience().levels()::contains)
                .orElse(part.audience().employees());
    }
}
