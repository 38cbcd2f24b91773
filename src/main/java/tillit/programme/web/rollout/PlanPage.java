package tillit.programme.web.rollout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.programme.rollout.Away;
import tillit.programme.rollout.Difference;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Trainer;
import tillit.programme.rollout.kept.KeptPlan;
import tillit.programme.rollout.kept.Planning.TooLittle;
import tillit.programme.rollout.kept.RolloutLed;
import tillit.shell.Page;

/**
 * The plan of a roll-out.
 *
 * @param people for whom it is today
 * @param accepted what holds
 * @param proposed what would come in its place
 * @param led what those of the pool have said whom the plan names
 * @param tooLittle why nothing could be planned just now
 * @param ill what was typed about a trainer who cannot come
 */
public record PlanPage(
        Kept kept,
        Part part,
        LocalDate today,
        int people,
        Optional<KeptPlan> accepted,
        Optional<KeptPlan> proposed,
        List<Trainer> trainers,
        List<Away> away,
        RolloutLed led,
        Optional<TooLittle> tooLittle,
        AwayForm ill)
        implements Page {

    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id();
    }

    /** By which a plan is made once, however often it is asked for. */
    public UUID key() {
        return UUID.randomUUID();
    }

    public Optional<KeptPlan> plan() {
        return proposed.or(() -> accepted);
    }

    public List<Session> sessions() {
        return plan().map(it -> it.plan().sessions()).orElse(List.of());
    }

    /** In the order of time. */
    public Map<YearMonth, List<Session>> byMonth() {
        return sessions().stream()
                .collect(groupingBy(one -> one.time().month(), TreeMap::new, toList()));
    }

    /** How many come, of all for whom it is. */
    public int coming() {
        return sessions().stream().mapToInt(one -> one.people().size()).sum();
    }

    public boolean isPast(Session session) {
        return session.time().day().isBefore(today);
    }

    public boolean isThisMonth(YearMonth month) {
        return month.equals(YearMonth.from(today));
    }

    public long locked(List<Session> sessions) {
        return sessions.stream().filter(Session::locked).count();
    }

    /** What would be otherwise; empty when nothing holds yet, or nothing is proposed. */
    public Optional<Difference> difference() {
        return accepted.flatMap(
                before -> proposed.map(after -> Difference.of(before.plan(), after.plan())));
    }

    /** So many are written to when it is accepted. */
    public int mails() {
        var before = accepted.map(KeptPlan::plan).orElse(Plan.EMPTY);
        return difference()
                .map(it ->
                        it.joined().size()
                                + (int)
                                        it.moved().stream()
                                                .filter(coming(proposed)::contains)
                                                .count())
                .orElseGet(() -> coming() - before.byPerson().size());
    }

    private static Set<PersonId> coming(Optional<KeptPlan> plan) {
        return plan.map(it -> it.plan().byPerson().keySet()).orElse(Set.of());
    }
}
