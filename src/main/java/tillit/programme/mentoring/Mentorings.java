package tillit.programme.mentoring;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.InLine;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.mentoring.Mentorship.Stage;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** The door to mentoring. Who may take part in the programme is asked before; here, for whom the part is. */
@Service
@Transactional
public class Mentorings {

    private final MentoringBook book;
    private final Talks talks;
    private final MentoringMail mail;
    private final Programmes programmes;
    private final StaffNow staff;
    private final Organisation organisation;
    private final Clock clock;

    Mentorings(
            MentoringBook book,
            Talks talks,
            MentoringMail mail,
            Programmes programmes,
            StaffNow staff,
            Organisation organisation,
            Clock clock) {
        this.book = book;
        this.talks = talks;
        this.mail = mail;
        this.programmes = programmes;
        this.staff = staff;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Empty when it is no mentoring, or not for this person and they are in no pair. */
    @Transactional(readOnly = true)
    public Optional<Mentoring> find(ProgrammeId programme, PartId part, PersonId me) {
        return programmes
                .find(programme)
                .flatMap(kept -> part(kept, part).map(it -> of(kept, it, me)))
                .filter(it -> isFor(me, programme, it.part()) || !it.mentorships().isEmpty());
    }

    private Mentoring of(Kept kept, Part part, PersonId me) {
        var wishes = book.wishes(kept.id(), part.id());
        var mine =
                book.all(kept.id(), part.id()).stream()
                        .filter(one -> one.has(me) && one.stage(clock.instant()) != Stage.GONE)
                        .toList();
        return new Mentoring(
                kept.id(),
                part,
                me,
                wishes.stream().filter(one -> one.person().equals(me)).toList(),
                mine,
                wishes.stream()
                        .filter(one ->
                                mine.stream()
                                        .anyMatch(it ->
                                                it.other(me).equals(one.person())
                                                        && it.side(one.person()) == one.side()))
                        .toList(),
                part.days().to().filter(organisation.today()::isAfter).isPresent());
    }

    /** In the place of what they wished on that side before. */
    public void wish(ProgrammeId programme, PartId part, Wish wish) {
        book.hold(programme, part);
        find(programme, part, wish.person())
                .filter(not(Mentoring::over))
                .ifPresent(_ -> book.put(programme, part, wish));
    }

    /** Nothing of it is left; what is proposed already goes on. */
    public void takeBack(ProgrammeId programme, PartId part, PersonId person, Side side) {
        book.hold(programme, part);
        book.remove(programme, part, person, side);
    }

    /** Everybody who wants a mentor, and for whom there is one, gets a proposal; both are written to. */
    public void propose(ProgrammeId programme, PartId part) {
        book.hold(programme, part);
        var kept = programmes.find(programme).filter(it -> it.announced().isPresent());
        var it = kept.flatMap(one -> part(one, part));
        if (it.isEmpty()) return;
        var now = clock.instant();
        var pairs = pairing(kept.get(), it.get()).at(now);
        pairs.forEach((mentee, mentor) ->
                book.propose(
                        programme,
                        part,
                        new Mentorship(
                                MentorshipId.random(),
                                mentor,
                                mentee,
                                now,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false)));
        mail.proposed(
                pairs.entrySet().stream()
                        .flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()))
                        .distinct()
                        .toList(),
                Mentoring.path(programme, it.get()));
    }

    /** With the second yes they have a circle. Nothing happens when it is answered already, or gone. */
    public void answer(
            ProgrammeId programme, PartId part, PersonId me, MentorshipId id, boolean yes) {
        book.hold(programme, part);
        find(programme, part, me)
                .ifPresent(it ->
                        mine(it, id)
                                .filter(one -> one.stage(clock.instant()) == Stage.PROPOSED)
                                .filter(one -> one.answer(me).isEmpty())
                                .ifPresent(one -> answer(it, one.answered(me, yes))));
    }

    private void answer(Mentoring it, Mentorship answered) {
        book.answer(answered);
        var other = answered.other(it.me());
        if (answered.bothSaidYes()) book.begin(answered, talks.begin(answered, it.part()));
        else if (answered.isRefused() && answered.answer(other).isPresent())
            mail.off(other, it.path());
    }

    /** One of them wants to end it; no reason is asked. */
    public void end(ProgrammeId programme, PartId part, PersonId me, MentorshipId id) {
        book.hold(programme, part);
        find(programme, part, me)
                .ifPresent(it ->
                        mine(it, id)
                                .filter(one -> one.stage(clock.instant()) == Stage.TALKING)
                                .ifPresent(one -> {
                                    talks.end(one);
                                    mail.ended(one.other(me), it.path());
                                }));
    }

    /** For the strategist; empty when it is no mentoring. */
    @Transactional(readOnly = true)
    public Optional<Numbers> numbers(Kept kept, PartId part) {
        return part(kept, part)
                .map(it -> {
                    var now = clock.instant();
                    var pairing = pairing(kept, it);
                    return new Numbers(
                            pairing.waiting(now),
                            pairing.places(now),
                            count(pairing.before(), Stage.PROPOSED),
                            count(pairing.before(), Stage.TALKING),
                            count(pairing.before(), Stage.ENDED));
                });
    }

    private long count(List<Mentorship> all, Stage stage) {
        return all.stream().filter(one -> one.stage(clock.instant()) == stage).count();
    }

    private Pairing pairing(Kept kept, Part part) {
        return new Pairing(
                book.wishes(kept.id(), part.id()).stream()
                        .filter(one -> isFor(one.person(), kept, part))
                        .toList(),
                book.all(kept.id(), part.id()),
                strangers());
    }

    /** Of different areas, and neither leads the other. */
    private BiPredicate<PersonId, PersonId> strangers() {
        var here = staff.now();
        var line = InLine.on(organisation, organisation.today());
        return (one, other) -> {
            var first = here.standing(one).orElseThrow();
            var second = here.standing(other).orElseThrow();
            return !first.area().equals(second.area()) && !line.are(first, second);
        };
    }

    private static Optional<Mentorship> mine(Mentoring it, MentorshipId id) {
        return it.mentorships().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Optional<Part> part(Kept kept, PartId part) {
        return kept.programme().part(part).filter(it -> it.kind() == Kind.MENTORING);
    }

    private boolean isFor(PersonId person, ProgrammeId programme, Part part) {
        return programmes.find(programme).filter(kept -> isFor(person, kept, part)).isPresent();
    }

    private boolean isFor(PersonId person, Kept kept, Part part) {
        return staff.now()
                .standing(person)
                .filter(kept.programme().audience()::has)
                .filter(part.audience()::has)
                .isPresent();
    }
}
