package tillit.programme.web.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;
import tillit.programme.visit.Candidate;
import tillit.programme.visit.Guest;
import tillit.programme.visit.Reply;
import tillit.programme.visit.Visit;
import tillit.programme.visit.Visits;

/** Puts together what somebody sees of leadership rooms. */
@Component
class VisitPages {

    private static final Duration SHOWN = Duration.ofDays(1);

    private final Visits visits;
    private final Faces faces;
    private final Clock clock;
    private final ZoneId zone;

    VisitPages(Visits visits, Faces faces, Clock clock, @Value("${tillit.zone}") ZoneId zone) {
        this.visits = visits;
        this.faces = faces;
        this.clock = clock;
        this.zone = zone;
    }

    VisitsPage all(ProgrammeId programme, Part part, PersonId me, Optional<String> refused) {
        var now = clock.instant();
        var all = visits.of(me);
        var promised =
                all.stream().filter(one -> one.isAhead(now) && is(one, me, Reply.YES)).toList();
        var mine =
                all.stream()
                        .filter(one -> one.programme().equals(programme))
                        .filter(one -> one.part().equals(part.id()))
                        .toList();
        var known = faces.of(all.stream().flatMap(VisitPages::people).toList());
        return new VisitsPage(
                programme,
                part,
                lines(mine.stream().filter(one -> isOpenTo(one, me, now)), promised, known, now),
                lines(mine.stream().filter(one -> isComing(one, me, now)), List.of(), known, now),
                lines(mine.stream().filter(one -> isShownTo(one, me)), List.of(), known, now),
                refused);
    }

    /** Whether their answer is still waited for. */
    static boolean isOpenTo(Visit visit, PersonId me, Instant now) {
        return visit.isAhead(now) && !visit.isFull() && is(visit, me, Reply.ASKED);
    }

    private static boolean isComing(Visit visit, PersonId me, Instant now) {
        return now.isBefore(visit.meeting().when().to().plus(SHOWN)) && is(visit, me, Reply.YES);
    }

    /** Until it is forgotten. */
    private static boolean isShownTo(Visit visit, PersonId me) {
        return visit.host().equals(me) && !visit.meeting().place().isEmpty();
    }

    private static boolean is(Visit visit, PersonId me, Reply reply) {
        return visit.guest(me).filter(one -> one.is(reply)).isPresent();
    }

    VisitPage page(Part part, Visit visit, String sought) {
        return page(part, visit, sought, MeetingForm.of(visit.meeting(), zone), Map.of());
    }

    VisitPage page(
            Part part, Visit visit, String sought, MeetingForm form, Map<String, String> wrong) {
        var now = clock.instant();
        var proposed = visits.proposed(visit).stream().map(Candidate::person).toList();
        var found = visits.named(visit, sought);
        var known =
                faces.of(
                        Stream.of(people(visit), proposed.stream(), found.stream())
                                .flatMap(it -> it)
                                .toList());
        return new VisitPage(
                part,
                visit,
                guests(visit, known, now),
                visit.isAhead(now),
                visit.open(now),
                proposed.stream().map(known::of).toList(),
                sought,
                found.stream().map(known::of).toList(),
                form,
                wrong);
    }

    private static Stream<PersonId> people(Visit visit) {
        return Stream.concat(Stream.of(visit.host()), visit.guests().stream().map(Guest::person));
    }

    private static List<VisitsPage.Line> lines(
            Stream<Visit> visits, List<Visit> promised, Faces.Known known, Instant now) {
        return visits.map(one ->
                        new VisitsPage.Line(
                                one,
                                known.of(one.host()),
                                guests(one, known, now),
                                clash(one, promised, known)))
                .toList();
    }

    /** Nobody is forbidden to say yes to both: they may know better. */
    private static Optional<VisitsPage.Promised> clash(
            Visit visit, List<Visit> promised, Faces.Known known) {
        return promised.stream()
                .filter(visit::overlaps)
                .findFirst()
                .map(one ->
                        new VisitsPage.Promised(known.of(one.host()), one.meeting().when().from()));
    }

    private static List<VisitsPage.Said> guests(Visit visit, Faces.Known known, Instant now) {
        return visit.guests().stream()
                .map(one ->
                        new VisitsPage.Said(
                                known.of(one.person()),
                                one.reply(),
                                one.isMissing(now) || !isWaitedFor(one, visit, now)))
                .toList();
    }

    /** Once it has begun, nobody is. */
    private static boolean isWaitedFor(Guest guest, Visit visit, Instant now) {
        return guest.is(Reply.YES) || (visit.isAhead(now) && !visit.isFull());
    }
}
