package tillit.programme.web.mentoring;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.programme.kept.StaffNow;
import tillit.programme.mentoring.Mentoring;
import tillit.programme.mentoring.Mentorship;
import tillit.programme.mentoring.Mentorship.Stage;
import tillit.programme.mentoring.Side;
import tillit.programme.mentoring.Wish;
import tillit.programme.plan.Standing;

/** Puts together what somebody sees of mentoring. */
@Component
class MentoringPages {

    private final People people;
    private final StaffNow staff;
    private final Clock clock;

    MentoringPages(People people, StaffNow staff, Clock clock) {
        this.people = people;
        this.staff = staff;
        this.clock = clock;
    }

    MentoringPage page(Mentoring it) {
        return page(it, Optional.empty(), Map.of());
    }

    MentoringPage page(Mentoring it, Optional<WishForm> typed, Map<String, String> wrong) {
        var proposed = at(it, Stage.PROPOSED);
        return new MentoringPage(
                it,
                others(it, proposed.stream().filter(one -> one.answer(it.me()).isEmpty())),
                (int) proposed.stream().filter(one -> one.answer(it.me()).isPresent()).count(),
                others(it, at(it, Stage.TALKING).stream()),
                !at(it, Stage.ENDED).isEmpty(),
                it.wishes().stream().map(Wish::side).collect(toSet()),
                Stream.of(Side.MENTEE, Side.MENTOR).map(side -> form(it, side, typed)).toList(),
                typed.map(WishForm::side),
                wrong);
    }

    private static WishForm form(Mentoring it, Side side, Optional<WishForm> typed) {
        return typed.filter(one -> one.side() == side)
                .or(() ->
                        it.wishes().stream()
                                .filter(one -> one.side() == side)
                                .map(WishForm::of)
                                .findFirst())
                .orElseGet(() -> WishForm.empty(side));
    }

    private List<Mentorship> at(Mentoring it, Stage stage) {
        return it.mentorships().stream()
                .filter(one -> one.stage(clock.instant()) == stage)
                .toList();
    }

    private List<MentoringPage.Other> others(Mentoring it, Stream<Mentorship> those) {
        return those.map(one -> other(it, one, one.other(it.me()))).toList();
    }

    private MentoringPage.Other other(Mentoring it, Mentorship one, PersonId other) {
        var wish =
                it.others().stream()
                        .filter(wished ->
                                wished.person().equals(other) && wished.side() == one.side(other))
                        .findFirst();
        return new MentoringPage.Other(
                one.id(),
                one.side(other),
                people.withId(other).map(KnownPerson::name).orElse("–"),
                staff.now().standing(other).map(Standing::area),
                wish.map(Wish::words).orElse(""),
                wish.stream().flatMap(wished -> wished.subjects().stream()).sorted().toList(),
                one.circle());
    }
}
