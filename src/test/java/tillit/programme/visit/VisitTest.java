package tillit.programme.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.GORAN;
import static tillit.trial.Cast.LEYLA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.When;
import tillit.programme.plan.PartId;
import tillit.trial.Cast;

/** Sara invites two; who says nothing for a week is not waited for. */
class VisitTest {

    private static final Instant START = Instant.parse("2027-03-10T08:00:00Z");
    private static final Instant NOW = START.minus(Duration.ofDays(20));
    private static final Instant LATER = NOW.plus(Duration.ofDays(7));

    @Test
    void two_may_be_asked_and_each_keeps_a_place_until_they_answer() {
        assertThat(with().open(NOW)).isEqualTo(2);
        assertThat(with(asked(GORAN)).open(NOW)).isEqualTo(1);
        assertThat(with(asked(GORAN), yes(MIKKEL)).open(NOW)).isZero();
        assertThat(with(no(GORAN), yes(MIKKEL)).open(NOW)).isEqualTo(1);
    }

    @Test
    void who_says_nothing_for_a_week_keeps_no_place_and_may_still_say_yes() {
        var visit = with(asked(GORAN), yes(MIKKEL));
        assertThat(visit.open(LATER.minusMillis(1))).isZero();
        assertThat(visit.open(LATER)).isEqualTo(1);
        assertThat(visit.refusal(GORAN.id(), LATER)).isEmpty();
        var filled = with(asked(GORAN), yes(MIKKEL), yes(LEYLA));
        assertThat(filled.refusal(GORAN.id(), LATER)).contains(Refusal.FILLED);
    }

    @Test
    void nobody_is_asked_or_says_yes_once_it_has_begun_or_is_called_off() {
        var visit = with(asked(GORAN));
        assertThat(visit.open(START)).isZero();
        assertThat(visit.refusal(GORAN.id(), START)).contains(Refusal.BEGUN);
        assertThat(visit.refusal(AINO.id(), NOW)).contains(Refusal.GONE);
        assertThat(visit.off().open(NOW)).isZero();
        assertThat(visit.off().refusal(GORAN.id(), NOW)).contains(Refusal.GONE);
        assertThat(visit.off().meeting().question()).isEmpty();
    }

    @Test
    void calendars_hear_of_another_time_or_place_and_not_of_another_question() {
        var visit = with();
        var meeting = visit.meeting();
        var asked = new Meeting(meeting.when(), meeting.place(), meeting.kind(), "Är det lugnt?");
        assertThat(visit.with(asked).sequence()).isZero();
        var moved = new Meeting(meeting.when(), "Kajen", meeting.kind(), meeting.question());
        assertThat(visit.with(moved).sequence()).isEqualTo(1);
        assertThat(visit.with(moved).off().sequence()).isEqualTo(2);
    }

    @Test
    void the_strategist_learns_how_many_and_which_of_them_were_not_opened() {
        var areas =
                Map.of(SARA, "Hemtjänst", GORAN, "Grundskola", MIKKEL, "Kultur", LEYLA, "Kultur");
        var all =
                List.of(
                        with(yes(GORAN), yes(MIKKEL)),
                        with(yes(LEYLA)),
                        with(no(GORAN)),
                        with(yes(GORAN)).off());
        assertThat(opened(all, areas, START)).isEqualTo(new Opened(2, 3));
        assertThat(opened(all, areas, NOW)).isEqualTo(new Opened(0, 0));
        assertThat(opened(all, Map.of(SARA, "Hemtjänst"), START)).isEqualTo(new Opened(2, 0));
    }

    private static Opened opened(List<Visit> all, Map<Cast, String> areas, Instant now) {
        return Opened.of(
                all,
                person ->
                        areas.entrySet().stream()
                                .filter(one -> one.getKey().id().equals(person))
                                .map(Map.Entry::getValue)
                                .findFirst(),
                now);
    }

    private static Visit with(Guest... guests) {
        return new Visit(
                new VisitId(UUID.randomUUID()),
                new ProgrammeId(UUID.randomUUID()),
                new PartId(UUID.randomUUID()),
                SARA.id(),
                new Meeting(
                        new When(START, START.plus(Duration.ofHours(1))),
                        "Biblioteket",
                        "Arbetsplatsträff",
                        "Hör jag de tysta?"),
                0,
                false,
                Optional.empty(),
                Stream.of(guests).toList());
    }

    private static Guest asked(Cast who) {
        return guest(who.id(), Reply.ASKED);
    }

    private static Guest yes(Cast who) {
        return guest(who.id(), Reply.YES);
    }

    private static Guest no(Cast who) {
        return guest(who.id(), Reply.NO);
    }

    private static Guest guest(PersonId person, Reply reply) {
        return new Guest(person, reply, NOW, 1);
    }
}
