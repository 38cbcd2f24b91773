package tillit.programme.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.conversation.CircleId;

/** Who is proposed to whom. */
class PairingTest {

    private static final Instant NOW = Instant.parse("2027-03-04T08:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Mentorship.WAITS);

    private final PersonId aino = person(1);
    private final PersonId sara = person(2);
    private final PersonId goran = person(3);

    @Test
    void most_in_common_decides() {
        var wishes =
                List.of(
                        mentor(aino, 1, Subject.CHANGE, Subject.ECONOMY),
                        mentor(goran, 1, Subject.BALANCE),
                        mentee(sara, Subject.CHANGE, Subject.ECONOMY, Subject.BALANCE));
        assertThat(pairs(wishes, List.of())).containsExactly(Map.entry(sara, aino));
    }

    @Test
    void who_said_no_or_has_talked_is_not_proposed_again() {
        var wishes = List.of(mentor(aino, 1), mentee(sara));
        assertThat(pairs(wishes, List.of(proposed(Optional.of(false), NOW)))).isEmpty();
        assertThat(pairs(wishes, List.of(proposed(Optional.of(false), LONG_AGO)))).isEmpty();
        assertThat(pairs(wishes, List.of(talking(true)))).isEmpty();
    }

    @Test
    void who_has_not_answered_in_time_is_proposed_anew_and_before_that_to_nobody_else() {
        var wishes = List.of(mentor(aino, 1), mentor(goran, 1), mentee(sara));
        assertThat(pairs(wishes, List.of(proposed(Optional.empty(), NOW)))).isEmpty();
        assertThat(pairs(wishes, List.of(proposed(Optional.empty(), LONG_AGO)))).containsKey(sara);
        assertThat(pairs(wishes, List.of(talking(false)))).isEmpty();
    }

    @Test
    void a_mentor_gets_no_more_than_they_have_places_for() {
        var wishes = new ArrayList<>(List.of(mentor(aino, 2)));
        IntStream.range(10, 15).forEach(number -> wishes.add(mentee(person(number))));
        assertThat(pairs(wishes, List.of())).hasSize(2);
        var pairing = new Pairing(wishes, List.of(), (_, _) -> true);
        assertThat(pairing.waiting(NOW)).isEqualTo(5);
        assertThat(pairing.places(NOW)).isEqualTo(2);
    }

    @Test
    void nobody_is_their_own_mentor() {
        assertThat(pairs(List.of(mentor(aino, 1), mentee(aino)), List.of())).isEmpty();
    }

    /** Small ones, with every way tried: as many as can be, of those with most in common, and never too near. */
    @Test
    void no_other_way_gives_more_of_them_a_mentor_or_more_in_common() {
        var random = new Random(20_261_123);
        for (int i = 0; i < 300; i++) {
            var wishes = wishes(random);
            var near = near(random, wishes);
            var pairs =
                    new Pairing(
                                    wishes,
                                    List.of(),
                                    (mentor, mentee) -> !near.contains(List.of(mentor, mentee)))
                            .at(NOW);
            assertThat(pairs.entrySet())
                    .noneMatch(pair -> near.contains(List.of(pair.getValue(), pair.getKey())));
            assertThat(worth(wishes, pairs)).isEqualTo(best(wishes, near, 0, new HashMap<>()));
        }
    }

    private static int best(
            List<Wish> wishes,
            Set<List<PersonId>> near,
            int mentee,
            Map<PersonId, PersonId> pairs) {
        var mentees = of(wishes, Side.MENTEE);
        if (mentee == mentees.size()) return worth(wishes, pairs);
        var person = mentees.get(mentee).person();
        int best = best(wishes, near, mentee + 1, pairs);
        for (var mentor : of(wishes, Side.MENTOR)) {
            long taken = pairs.values().stream().filter(mentor.person()::equals).count();
            if (taken == mentor.places() || near.contains(List.of(mentor.person(), person)))
                continue;
            pairs.put(person, mentor.person());
            best = Math.max(best, best(wishes, near, mentee + 1, pairs));
            pairs.remove(person);
        }
        return best;
    }

    /** A pair counts more than all that can be in common. */
    private static int worth(List<Wish> wishes, Map<PersonId, PersonId> pairs) {
        return pairs.entrySet().stream()
                .mapToInt(pair ->
                        1_000
                                + inCommon(
                                        wish(wishes, Side.MENTEE, pair.getKey()),
                                        wish(wishes, Side.MENTOR, pair.getValue())))
                .sum();
    }

    private static int inCommon(Wish one, Wish other) {
        var common = new HashSet<>(one.subjects());
        common.retainAll(other.subjects());
        return common.size();
    }

    private static Wish wish(List<Wish> wishes, Side side, PersonId person) {
        return of(wishes, side).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static List<Wish> of(List<Wish> wishes, Side side) {
        return wishes.stream().filter(one -> one.side() == side).toList();
    }

    private static List<Wish> wishes(Random random) {
        var all = new ArrayList<Wish>();
        for (int number = 0; number < 1 + random.nextInt(4); number++)
            all.add(mentor(person(number), 1 + random.nextInt(2), subjects(random)));
        for (int number = 0; number < 1 + random.nextInt(5); number++)
            all.add(mentee(person(20 + number), subjects(random)));
        return all;
    }

    private static Set<List<PersonId>> near(Random random, List<Wish> wishes) {
        var near = new HashSet<List<PersonId>>();
        for (var mentor : of(wishes, Side.MENTOR))
            for (var mentee : of(wishes, Side.MENTEE))
                if (random.nextInt(3) == 0) near.add(List.of(mentor.person(), mentee.person()));
        return near;
    }

    private static Subject[] subjects(Random random) {
        return Stream.of(Subject.BALANCE, Subject.CHANGE, Subject.ECONOMY, Subject.HARD_TALKS)
                .filter(_ -> random.nextBoolean())
                .toArray(Subject[]::new);
    }

    private static Map<PersonId, PersonId> pairs(List<Wish> wishes, List<Mentorship> before) {
        return new Pairing(wishes, before, (_, _) -> true).at(NOW);
    }

    private Mentorship proposed(Optional<Boolean> yes, Instant at) {
        return new Mentorship(
                MentorshipId.random(),
                aino,
                sara,
                at,
                Optional.empty(),
                yes,
                Optional.empty(),
                false);
    }

    private Mentorship talking(boolean ended) {
        var yes = Optional.of(true);
        var circle = Optional.of(new CircleId(UUID.randomUUID()));
        return new Mentorship(MentorshipId.random(), aino, sara, LONG_AGO, yes, yes, circle, ended);
    }

    private static Wish mentor(PersonId person, int places, Subject... subjects) {
        return new Wish(person, Side.MENTOR, "", Set.of(subjects), places);
    }

    private static Wish mentee(PersonId person, Subject... subjects) {
        return new Wish(person, Side.MENTEE, "", Set.of(subjects), 1);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }
}
