package tillit.programme.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.conversation.CircleId;

/**
 * Two who are proposed to each other, or talk.
 *
 * @param mentorYes empty until they have answered
 * @param menteeYes the same
 * @param circle where they talk, once both have said yes
 * @param ended whether that is over
 */
public record Mentorship(
        MentorshipId id,
        PersonId mentor,
        PersonId mentee,
        Instant proposedAt,
        Optional<Boolean> mentorYes,
        Optional<Boolean> menteeYes,
        Optional<CircleId> circle,
        boolean ended) {

    /** So long a proposal waits for an answer. */
    public static final Duration WAITS = Duration.ofDays(14);

    /** Where the two stand. */
    public enum Stage {
        PROPOSED,
        /** One of them said no, or nobody answered in time; nobody is told which. */
        GONE,
        TALKING,
        ENDED
    }

    public Stage stage(Instant now) {
        if (circle.isPresent()) return ended ? Stage.ENDED : Stage.TALKING;
        if (isRefused() || !now.isBefore(proposedAt.plus(WAITS))) return Stage.GONE;
        return Stage.PROPOSED;
    }

    boolean isRefused() {
        return mentorYes.filter(yes -> !yes).isPresent()
                || menteeYes.filter(yes -> !yes).isPresent();
    }

    boolean bothSaidYes() {
        return mentorYes.orElse(false) && menteeYes.orElse(false);
    }

    /** Whether both are bound by it now, and get no other proposal in its place. */
    boolean binds(Instant now) {
        var stage = stage(now);
        return stage == Stage.PROPOSED || stage == Stage.TALKING;
    }

    public boolean has(PersonId person) {
        return mentor.equals(person) || mentee.equals(person);
    }

    public Side side(PersonId person) {
        return mentor.equals(person) ? Side.MENTOR : Side.MENTEE;
    }

    public PersonId other(PersonId person) {
        return mentor.equals(person) ? mentee : mentor;
    }

    public Optional<Boolean> answer(PersonId person) {
        return side(person) == Side.MENTOR ? mentorYes : menteeYes;
    }

    Mentorship answered(PersonId person, boolean yes) {
        var said = Optional.of(yes);
        boolean mentors = side(person) == Side.MENTOR;
        return new Mentorship(
                id,
                mentor,
                mentee,
                proposedAt,
                mentors ? said : mentorYes,
                mentors ? menteeYes : said,
                circle,
                ended);
    }
}
