package tillit.bench;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import com.google.errorprone.annotations.FormatMethod;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import tillit.organisation.History;
import tillit.organisation.UnitId;
import tillit.programme.plan.Audience;
import tillit.programme.plan.Staff;
import tillit.programme.plan.Standing;
import tillit.programme.rollout.Away;
import tillit.programme.rollout.BruteForce;
import tillit.programme.rollout.Hours;
import tillit.programme.rollout.Judge;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Rollout;
import tillit.programme.rollout.Room;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Terms;
import tillit.programme.rollout.Trainer;
import tillit.programme.rollout.Workplace;
import tillit.programme.rollout.solving.Composer;
import tillit.programme.rollout.solving.Mending;
import tillit.programme.rollout.solving.Outcome;
import tillit.trial.Ekhamn;

/**
 * {@code bin/bench rollout}: everybody in Ekhamn goes to an occasion within a year and a half, four rooms, twelve
 * trainers, a fifth of a workplace away at most, one workplace in ten at night; then a trainer falls ill for a month.
 */
final class RolloutBench {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 11);
    private static final int NIGHT_ONE_IN = 10;

    private RolloutBench() {}

    static void main(String[] ignored) {
        say("%s", Machine.inWords());
        var random = new Random(6);
        for (boolean mixed : new boolean[] {false, true}) {
            var rollout = new Rollout(terms(mixed), workplaces(), FIRST, Plan.EMPTY);
            say(
                    "%d people in %d workplaces, %s",
                    rollout.people().size(),
                    rollout.workplaces().size(),
                    mixed ? "mixed" : "whole workplaces together");
            for (var longest : List.of(Duration.ZERO, LONGEST)) plan(rollout, longest, random);
        }
    }

    private static void plan(Rollout rollout, Duration longest, Random random) {
        var watch = new Stopwatch();
        var outcome =
                Composer.compose(
                        rollout, longest, () -> new UUID(random.nextLong(), random.nextLong()));
        var wall = watch.wall();
        if (!(outcome instanceof Outcome.Planned planned)) {
            say("  %s", outcome);
            return;
        }
        var plan = planned.plan();
        say(
                "  %.1f s (%d s to improve) · hard rules broken: %d by the judge, %d by brute force",
                wall.toMillis() / 1e3,
                longest.toSeconds(),
                Judge.broken(rollout, plan).size(),
                BruteForce.broken(rollout, plan));
        var sessions = plan.sessions();
        int places = sessions.stream().mapToInt(one -> one.room().places()).sum();
        say(
                "  %d sessions, %.1f %% full · a month %s · a trainer %s · workplaces in a session %.1f, areas %.1f · weeks a workplace %.1f",
                sessions.size(),
                100.0 * rollout.people().size() / places,
                range(sessions.stream().collect(groupingBy(it -> it.time().month())).values()),
                range(sessions.stream().collect(groupingBy(Session::trainer)).values()),
                average(rollout, plan, false),
                average(rollout, plan, true),
                weeks(rollout, plan));
        if (!longest.isZero()) ill(rollout, plan);
    }

    private static void ill(Rollout rollout, Plan plan) {
        var busiest =
                plan.sessions().stream()
                        .filter(it -> it.time().month().equals(YearMonth.from(FIRST.plusMonths(2))))
                        .collect(groupingBy(Session::trainer))
                        .entrySet()
                        .stream()
                        .max(Comparator.comparingInt(it -> it.getValue().size()))
                        .orElseThrow();
        var first = FIRST.plusMonths(2).withDayOfMonth(1);
        var away = new Away(busiest.getKey(), first, first.plusMonths(1).minusDays(1));
        var watch = new Stopwatch();
        var mended =
                Mending.of(new Rollout(rollout.terms(), rollout.workplaces(), first, plan), away);
        say(
                "  ill for a month: %d sessions · %.2f s · %d people moved · proven fewest: %s · broken: %d",
                busiest.getValue().size(),
                watch.wall().toMillis() / 1e3,
                mended.moved(),
                mended.proven(),
                BruteForce.broken(mended.question(), mended.plan()));
    }

    private static String range(Collection<List<Session>> groups) {
        var sizes = groups.stream().mapToInt(List::size).summaryStatistics();
        return sizes.getMin() + "–" + sizes.getMax();
    }

    private static double average(Rollout rollout, Plan plan, boolean areas) {
        var of = new HashMap<Object, String>();
        for (var place : rollout.workplaces())
            for (var one : place.people()) of.put(one, areas ? place.area() : place.unit() + "");
        return plan.sessions().stream()
                .mapToLong(it -> it.people().stream().map(of::get).distinct().count())
                .average()
                .orElse(0);
    }

    private static double weeks(Rollout rollout, Plan plan) {
        var at = plan.byPerson();
        return rollout.workplaces().stream()
                .mapToLong(place -> {
                    var days =
                            place.people().stream()
                                    .mapToLong(it ->
                                            requireNonNull(at.get(it)).time().day().toEpochDay())
                                    .summaryStatistics();
                    return (days.getMax() - days.getMin()) / 7;
                })
                .average()
                .orElse(0);
    }

    private static List<Workplace> workplaces() {
        var town = Ekhamn.make();
        var staff = Staff.on(Ekhamn.DAY, new History(town.units(), town.positions(), List.of()));
        Map<UnitId, List<Standing>> units =
                staff.of(Audience.EVERYONE).stream().collect(groupingBy(Standing::unit));
        var ids = units.keySet().stream().sorted(Comparator.comparing(UnitId::toString)).toList();
        return IntStream.range(0, ids.size())
                .mapToObj(i -> {
                    var people = requireNonNull(units.get(ids.get(i)));
                    return new Workplace(
                            ids.get(i),
                            people.getFirst().area(),
                            i % NIGHT_ONE_IN == 0,
                            people.stream().map(Standing::person).toList());
                })
                .toList();
    }

    private static Terms terms(boolean mixed) {
        return new Terms(
                FIRST,
                FIRST.plusDays(540),
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                closed(),
                List.of(
                        new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0), false),
                        new Hours(LocalTime.of(13, 0), LocalTime.of(16, 0), false),
                        new Hours(LocalTime.of(21, 0), LocalTime.MIDNIGHT, true)),
                List.of(
                        new Room("Rådhuset", 30),
                        new Room("Biblioteket", 30),
                        new Room("Arenan", 20),
                        new Room("Stadsparken", 20)),
                IntStream.range(0, 12).mapToObj(i -> new Trainer("t" + i, "t" + i, 4)).toList(),
                List.of(),
                20,
                mixed);
    }

    /** School holidays: a week in February, the summer, a week in autumn, Christmas. */
    private static Set<LocalDate> closed() {
        var days = new HashSet<LocalDate>();
        var spans = new ArrayList<LocalDate[]>();
        for (int year = 2027; year <= 2028; year++) {
            spans.add(day(year, 2, 22, 7));
            spans.add(day(year, 6, 14, 63));
            spans.add(day(year, 11, 1, 7));
            spans.add(day(year, 12, 20, 20));
        }
        spans.forEach(span -> span[0].datesUntil(span[1]).forEach(days::add));
        return days;
    }

    private static LocalDate[] day(int year, int month, int day, int days) {
        var first = LocalDate.of(year, month, day);
        return new LocalDate[] {first, first.plusDays(days)};
    }

    @FormatMethod
    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
