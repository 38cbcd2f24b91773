package tillit.programme.rollout.kept;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.course.Laid;
import tillit.programme.course.Laying;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.When;
import tillit.programme.plan.Part;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Session;

/** Makes occasions of a plan, and of those that there are what the plan says. What is over stays. */
@Component
class Acceptance {

    private static final int DAYS_TO_LEAVE = 7;

    private final Laying laying;
    private final Organisation organisation;
    private final ZoneId zone;

    Acceptance(Laying laying, Organisation organisation, @Value("${tillit.zone}") ZoneId zone) {
        this.laying = laying;
        this.organisation = organisation;
        this.zone = zone;
    }

    void carryOut(RolloutPart it, Part part, Plan before, Plan after) {
        var today = organisation.today();
        var laid = new ArrayList<Laid>();
        for (var session : after.sessions())
            if (!session.time().day().isBefore(today))
                laid.add(laid(it, session, before.session(session.id())));
        var gone = new ArrayList<OccasionId>();
        for (var session : before.sessions())
            if (after.session(session.id()).isEmpty() && !session.time().day().isBefore(today)) {
                laid.add(new Laid(occasion(it, session), List.of(), session.people(), List.of()));
                gone.add(new OccasionId(session.id()));
            }
        laying.lay(part, laid, gone);
    }

    private Laid laid(RolloutPart it, Session session, Optional<Session> before) {
        var was = before.map(Session::people).orElse(List.of());
        boolean moved = before.filter(one -> isElsewhere(one, session)).isPresent();
        var come = without(session.people(), was);
        return new Laid(
                occasion(it, session),
                come,
                without(was, session.people()),
                moved ? without(session.people(), come) : List.of());
    }

    private static boolean isElsewhere(Session one, Session other) {
        return !one.time().equals(other.time())
                || !Objects.equals(one.room().name(), other.room().name());
    }

    private static List<PersonId> without(List<PersonId> people, List<PersonId> others) {
        var left = new HashSet<>(others);
        return people.stream().filter(one -> !left.contains(one)).toList();
    }

    private Occasion occasion(RolloutPart it, Session session) {
        var time = session.time();
        return new Occasion(
                new OccasionId(session.id()),
                it.programme(),
                it.part(),
                new When(time.from().atZone(zone).toInstant(), time.to().atZone(zone).toInstant()),
                session.room().name(),
                Math.max(session.room().places(), 1),
                leave(time.day()));
    }

    private static LocalDate leave(LocalDate day) {
        return day.minusDays(DAYS_TO_LEAVE);
    }
}
