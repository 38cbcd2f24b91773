package tillit.programme.rollout.kept;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.programme.course.OccasionId;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Session;
import tillit.programme.trainer.Reply;
import tillit.programme.trainer.Request;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Trainers;

/** Those of the pool whom a plan names: they are asked, for a name in a plan is no yes. */
@Component
class Leaders {

    private final Trainers pool;
    private final Requests requests;

    Leaders(Trainers pool, Requests requests) {
        this.pool = pool;
        this.requests = requests;
    }

    /** Who was to lead what will not be, or what somebody else leads now. */
    void spare(Plan before, Plan after, LocalDate today) {
        var known = known();
        for (var session : ahead(before, today)) {
            var person = known.get(session.trainer());
            if (person == null || isLedBy(session.trainer(), after.session(session.id()))) continue;
            requests.job(occasion(session)).ifPresent(job -> requests.withdraw(job, person));
        }
    }

    void ask(Plan after, LocalDate today) {
        var known = known();
        ahead(after, today).stream()
                .filter(one -> known.containsKey(one.trainer()))
                .sorted(comparing(one -> one.time().from()))
                .collect(groupingBy(Session::trainer, mapping(Leaders::occasion, toList())))
                .forEach((name, named) ->
                        Optional.ofNullable(known.get(name))
                                .ifPresent(person -> requests.ask(person, named)));
    }

    /** What those whom the plan names have said. */
    RolloutLed led(RolloutPart it, Plan plan, LocalDate today) {
        var known = known();
        var asked =
                requests.all(it.programme()).stream()
                        .collect(groupingBy(one -> one.job().occasion().id()));
        int promised = 0;
        var refused = new ArrayList<Session>();
        for (var session : ahead(plan, today)) {
            var here = asked.getOrDefault(occasion(session), List.of());
            if (here.stream().anyMatch(one -> one.is(Reply.YES))) promised++;
            else if (here.stream().anyMatch(one -> isNo(one, known.get(session.trainer()))))
                refused.add(session);
        }
        refused.sort(comparing(one -> one.time().from()));
        return new RolloutLed(promised, refused);
    }

    private static boolean isNo(Request one, @Nullable PersonId named) {
        return one.is(Reply.NO) && one.person().equals(named);
    }

    private static List<Session> ahead(Plan plan, LocalDate today) {
        return plan.sessions().stream().filter(one -> !one.time().day().isBefore(today)).toList();
    }

    private static boolean isLedBy(String trainer, Optional<Session> session) {
        return session.filter(one -> one.trainer().equals(trainer)).isPresent();
    }

    private static OccasionId occasion(Session session) {
        return new OccasionId(session.id());
    }

    /** By name; two of the same name are nobody in particular. */
    private Map<String, PersonId> known() {
        return pool.all().stream().collect(groupingBy(Trainers.Named::name)).entrySet().stream()
                .filter(same -> same.getValue().size() == 1)
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                same -> same.getValue().getFirst().trainer().person()));
    }
}
