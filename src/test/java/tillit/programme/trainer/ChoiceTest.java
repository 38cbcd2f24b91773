package tillit.programme.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.When;
import tillit.programme.plan.Kind;
import tillit.programme.plan.PartId;

/** Who leads a course on conflicts on the third of May. */
class ChoiceTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate MAY = LocalDate.of(2027, 5, 3);
    private static final Need SWEDISH = new Need(1, "sv");

    private final Job conflicts = job(MAY, 6, Kind.COURSE, "Konflikter i vardagen");

    @Test
    void who_may_lead_it_by_its_kind_or_by_a_word_in_its_name_is_proposed() {
        var pool =
                List.of(
                        trainer(AINO.id(), Set.of(Kind.COURSE), List.of(), 20),
                        trainer(SARA.id(), Set.of(), List.of("konflikter"), 20),
                        trainer(GORAN.id(), Set.of(Kind.NETWORK), List.of("Medledarskap"), 20));
        assertThat(proposed(pool, List.of())).containsExactlyInAnyOrder(AINO.id(), SARA.id());
    }

    @Test
    void who_speaks_another_language_is_elsewhere_or_was_asked_is_not() {
        var danish = new Trainer(FREJA.id(), Set.of(Kind.COURSE), List.of(), Set.of("da"), 20);
        var pool = List.of(danish, course(AINO.id(), 20), course(SARA.id(), 20));
        var requests = List.of(new Request(conflicts, AINO.id(), Reply.NO));
        assertThat(proposed(pool, requests)).containsExactly(SARA.id());
        assertThat(new Choice(conflicts, SWEDISH, Set.of(SARA.id()), ZONE).of(pool, requests))
                .isEmpty();
    }

    @Test
    void who_leads_something_else_then_is_not_and_who_leads_it_just_before_is() {
        var pool = List.of(course(AINO.id(), 40), course(SARA.id(), 40));
        var same = job(MAY, 2, Kind.COURSE, "Annat");
        var before = new Request(same, AINO.id(), Reply.YES);
        assertThat(proposed(pool, List.of(before))).containsExactly(SARA.id());
        var yesterday = job(MAY.minusDays(1), 2, Kind.COURSE, "Annat");
        assertThat(proposed(pool, List.of(new Request(yesterday, AINO.id(), Reply.YES))))
                .containsExactly(SARA.id(), AINO.id());
    }

    @Test
    void who_has_no_time_left_that_month_is_not() {
        var pool = List.of(course(AINO.id(), 6), course(SARA.id(), 11));
        var early = job(MAY.plusDays(1), 6, Kind.COURSE, "Annat");
        var april = job(LocalDate.of(2027, 4, 30), 6, Kind.COURSE, "Annat");
        var requests =
                List.of(
                        new Request(april, AINO.id(), Reply.YES),
                        new Request(early, SARA.id(), Reply.ASKED));
        assertThat(proposed(pool, requests)).containsExactly(AINO.id());
        var aino = new Choice(conflicts, SWEDISH, Set.of(), ZONE).of(pool, requests).getFirst();
        assertThat(aino.times()).isEqualTo(1);
        assertThat(aino.left()).isEqualTo(Duration.ofHours(6));
    }

    /** Sixty occasions of many lengths, each for the first who is proposed: nobody leads two more than another. */
    @Test
    void where_all_can_and_say_yes_it_evens_out() {
        for (int seed = 0; seed < 40; seed++) evensOut(new Random(seed));
    }

    private static void evensOut(Random random) {
        var pool =
                IntStream.rangeClosed(1, 2 + random.nextInt(9))
                        .mapToObj(_ -> course(new PersonId(new UUID(0, random.nextLong())), 160))
                        .toList();
        var requests = new ArrayList<Request>();
        for (int day = 0; day < 60; day++) {
            var job = job(MAY.plusDays(day), 1 + random.nextInt(4), Kind.COURSE, "Dag");
            var first = new Choice(job, SWEDISH, Set.of(), ZONE).of(pool, requests).getFirst();
            requests.add(new Request(job, first.person(), Reply.YES));
            assertThat(spread(pool, requests)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void the_middle_is_told_of_five_and_not_of_four() {
        var loads = IntStream.of(9, 1, 4, 30).mapToObj(Duration::ofHours).toList();
        assertThat(Middle.of(loads)).isEmpty();
        var five = new ArrayList<>(loads);
        five.add(Duration.ofMinutes(330));
        assertThat(Middle.of(five)).isEqualTo(Optional.of(6L));
        five.add(Duration.ofHours(7));
        assertThat(Middle.of(five)).isEqualTo(Optional.of(6L));
    }

    private static int spread(List<Trainer> pool, List<Request> requests) {
        var times =
                pool.stream()
                        .mapToInt(it -> Diary.of(it.person(), requests, ZONE).times(MAY))
                        .summaryStatistics();
        return times.getMax() - times.getMin();
    }

    private List<PersonId> proposed(List<Trainer> pool, List<Request> requests) {
        return new Choice(conflicts, SWEDISH, Set.of(), ZONE)
                .of(pool, requests).stream().map(Candidate::person).toList();
    }

    private static Trainer course(PersonId person, int hours) {
        return trainer(person, Set.of(Kind.COURSE), List.of(), hours);
    }

    private static Trainer trainer(
            PersonId person, Set<Kind> kinds, List<String> subjects, int hours) {
        return new Trainer(person, kinds, subjects, Set.of("sv", "en"), hours);
    }

    private static Job job(LocalDate day, int hours, Kind kind, String name) {
        Instant from = day.atTime(9, 0).atZone(ZONE).toInstant();
        return new Job(
                new Occasion(
                        new OccasionId(UUID.randomUUID()),
                        new ProgrammeId(new UUID(0, 1)),
                        new PartId(new UUID(0, 2)),
                        new When(from, from.plus(Duration.ofHours(hours))),
                        "Sal 1",
                        20,
                        day.minusDays(7)),
                kind,
                name,
                BIRGITTA.id());
    }
}
