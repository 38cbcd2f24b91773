package tillit.programme.mentoring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import tillit.access.PersonId;
import tillit.composition.MentorMatching;
import tillit.composition.MentorMatching.Mentee;
import tillit.composition.MentorMatching.Mentor;

/**
 * Who is proposed to whom.
 *
 * @param wishes of those for whom it is today
 * @param before all that was proposed so far
 * @param strangers whether a mentor and a mentee work far enough from each other
 */
record Pairing(
        List<Wish> wishes, List<Mentorship> before, BiPredicate<PersonId, PersonId> strangers) {

    /** Of each mentee who gets one the mentor. Who refused, or has talked, is not proposed again. */
    Map<PersonId, PersonId> at(Instant now) {
        var mentors =
                of(Side.MENTOR).stream()
                        .map(one -> new Mentor(one.person(), free(one, now)))
                        .filter(one -> one.places() > 0)
                        .toList();
        var mentees =
                of(Side.MENTEE).stream()
                        .filter(one -> isFree(one.person(), now))
                        .map(one -> mentee(one, now))
                        .toList();
        return MentorMatching.of(mentors, mentees);
    }

    /** How many want a mentor and have none, and none proposed. */
    long waiting(Instant now) {
        return of(Side.MENTEE).stream().filter(one -> isFree(one.person(), now)).count();
    }

    /** For how many more there is a mentor. */
    long places(Instant now) {
        return of(Side.MENTOR).stream().mapToLong(one -> free(one, now)).sum();
    }

    private List<Wish> of(Side side) {
        return wishes.stream().filter(one -> one.side() == side).toList();
    }

    private int free(Wish mentor, Instant now) {
        long taken =
                before.stream()
                        .filter(one -> one.mentor().equals(mentor.person()) && one.binds(now))
                        .count();
        return Math.max(0, mentor.places() - (int) taken);
    }

    private boolean isFree(PersonId mentee, Instant now) {
        return before.stream().noneMatch(one -> one.mentee().equals(mentee) && one.binds(now));
    }

    private Mentee mentee(Wish mentee, Instant now) {
        var never =
                of(Side.MENTOR).stream()
                        .map(Wish::person)
                        .filter(mentor -> !mayMeet(mentor, mentee.person(), now))
                        .collect(toSet());
        return new Mentee(
                mentee.person(),
                never,
                of(Side.MENTOR).stream()
                        .collect(toMap(Wish::person, mentor -> inCommon(mentor, mentee))));
    }

    private boolean mayMeet(PersonId mentor, PersonId mentee, Instant now) {
        return !mentor.equals(mentee)
                && strangers.test(mentor, mentee)
                && before.stream()
                        .filter(one -> one.has(mentor) && one.has(mentee))
                        .noneMatch(one ->
                                one.isRefused()
                                        || one.binds(now)
                                        || one.stage(now) == Mentorship.Stage.ENDED);
    }

    private static int inCommon(Wish one, Wish other) {
        return (int) one.subjects().stream().filter(other.subjects()::contains).count();
    }
}
