package tillit.programme.rollout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tillit.access.PersonId;
import tillit.organisation.UnitId;

/** Workplaces of Ekhamn that go to occasions in the spring of 2027; who works in the care homes comes at night. */
public final class TestRollout {

    public static final LocalDate FIRST = LocalDate.of(2027, 1, 11);
    public static final Hours MORNING = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0), false);
    public static final Hours NOON = new Hours(LocalTime.of(11, 0), LocalTime.of(14, 0), false);
    public static final Hours NIGHT = new Hours(LocalTime.of(21, 0), LocalTime.of(0, 30), true);

    private TestRollout() {}

    public static Terms terms(
            int weeks, List<Room> rooms, List<Trainer> trainers, int share, boolean mixed) {
        return new Terms(
                FIRST,
                FIRST.plusWeeks(weeks).minusDays(1),
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
                Set.of(FIRST.plusDays(1)),
                List.of(MORNING, NOON, NIGHT),
                rooms,
                trainers,
                List.of(),
                share,
                mixed);
    }

    public static Terms spring(boolean mixed) {
        return terms(
                20,
                List.of(new Room("Rådhuset", 20), new Room("Arenan", 12)),
                trainers(5, 3),
                20,
                mixed);
    }

    public static List<Trainer> trainers(int many, int monthly) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Trainer("trainer " + i, "Trainer " + i, monthly))
                .toList();
    }

    public static Rollout rollout(Terms terms, List<Workplace> workplaces) {
        return new Rollout(terms, workplaces, FIRST, Plan.EMPTY);
    }

    /** Of 1 to 30 people each; one in six at night. */
    public static List<Workplace> workplaces(int many, Random random) {
        return IntStream.range(0, many)
                .mapToObj(i -> workplace(i, 1 + random.nextInt(30), i % 6 == 5))
                .toList();
    }

    public static Workplace workplace(int number, int people, boolean night) {
        return new Workplace(
                new UnitId(new UUID(2, number)),
                "Area " + number % 4,
                night,
                IntStream.range(0, people).mapToObj(i -> person(number, i)).toList());
    }

    public static PersonId person(int workplace, int number) {
        return new PersonId(new UUID(3, 1000L * workplace + number));
    }

    public static Supplier<UUID> ids(Random random) {
        return () -> new UUID(random.nextLong(), random.nextLong());
    }

    /** The same plan, but for one session. */
    public static Plan with(Plan plan, Session changed) {
        var all = new ArrayList<>(plan.sessions());
        all.replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
        return new Plan(all);
    }
}
