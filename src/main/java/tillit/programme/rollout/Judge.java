package tillit.programme.rollout;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.access.PersonId;

/**
 * Says what is wrong with a plan, whoever made it: plain, slow, from the beginning. Of what is over only that it stayed
 * is judged; what is locked is judged as the rest, but for what it was before.
 */
public final class Judge {

    private final Rollout rollout;
    private final Terms terms;
    private final Plan plan;
    private final List<Session> open;
    private final Map<PersonId, Workplace> workplaces = new HashMap<>();
    private final List<Breach> broken = new ArrayList<>();

    private Judge(Rollout rollout, Plan plan) {
        this.rollout = rollout;
        this.terms = rollout.terms();
        this.plan = plan;
        this.open = plan.sessions().stream().filter(one -> !rollout.isFixed(one)).toList();
        rollout.workplaces()
                .forEach(place -> place.people().forEach(one -> workplaces.put(one, place)));
    }

    /** Every hard rule that is broken, each as often as it is; none when the plan may be. */
    public static List<Breach> broken(Rollout rollout, Plan plan) {
        var judge = new Judge(rollout, plan);
        judge.everybodyOnce();
        judge.open.forEach(judge::byItself);
        judge.beside();
        judge.months();
        judge.shares();
        judge.stays();
        return List.copyOf(judge.broken);
    }

    private void everybodyOnce() {
        var times =
                plan.sessions().stream()
                        .flatMap(one -> one.people().stream())
                        .collect(groupingBy(one -> one, counting()));
        workplaces.keySet().stream()
                .filter(one -> times.getOrDefault(one, 0L) != 1)
                .forEach(_ -> add(Hard.ONCE));
        open.stream()
                .flatMap(one -> one.people().stream())
                .filter(one -> !workplaces.containsKey(one))
                .forEach(_ -> add(Hard.ONCE));
    }

    private void byItself(Session one) {
        var time = one.time();
        if (one.people().size() > one.room().places()) add(Hard.PLACES, one);
        if (!terms.isOpen(time.day())
                || !terms.hours().contains(time.hours())
                || !terms.rooms().contains(one.room())) add(Hard.CLOSED, one);
        if (terms.trainer(one.trainer()).isEmpty() || terms.isAway(one.trainer(), time.day()))
            add(Hard.TRAINER_AWAY, one);
        if (places(one).keySet().stream().anyMatch(it -> it.night() != time.hours().night()))
            add(Hard.NIGHT, one);
        if (terms.mixed())
            places(one).values().stream()
                    .filter(many -> many > Terms.FEW)
                    .forEach(_ -> add(Hard.MIXED, one));
    }

    /** Each pair of which one at least may be changed. */
    private void beside() {
        for (var one : open)
            for (var other : plan.sessions()) {
                if (one.id().equals(other.id()) || !one.time().overlaps(other.time())) continue;
                if (!rollout.isFixed(other) && one.id().compareTo(other.id()) > 0) continue;
                if (one.trainer().equals(other.trainer())) add(Hard.TRAINER_TWICE, one);
                if (one.room().name().equals(other.room().name())) add(Hard.ROOM_TWICE, one);
            }
    }

    /** What stays counts, but a month is not blamed for that alone. */
    private void months() {
        var seen = new HashSet<List<Object>>();
        for (var one : open) {
            var month = one.time().month();
            if (!seen.add(List.of(one.trainer(), month))) continue;
            long led =
                    plan.sessions().stream()
                            .filter(it -> it.trainer().equals(one.trainer()))
                            .filter(it -> it.time().month().equals(month))
                            .count();
            if (led > terms.trainer(one.trainer()).map(Trainer::monthly).orElse(0))
                add(Hard.TRAINER_MONTH, one);
        }
    }

    /** At each moment at which an occasion begins: of how many workplaces too many are away. */
    private void shares() {
        Set<LocalDateTime> moments = new HashSet<>();
        plan.sessions().forEach(one -> moments.add(one.time().from()));
        for (var moment : moments) {
            var on = plan.sessions().stream().filter(one -> one.time().isOnAt(moment)).toList();
            if (on.stream().allMatch(rollout::isFixed)) continue;
            Map<Workplace, Long> away = new HashMap<>();
            on.forEach(one -> places(one).forEach((place, n) -> away.merge(place, n, Long::sum)));
            away.entrySet().stream()
                    .filter(it -> it.getValue() > terms.most(it.getKey().people().size()))
                    .filter(it -> open.stream().anyMatch(one -> has(one, moment, it.getKey())))
                    .forEach(_ -> add(Hard.SHARE));
        }
    }

    private boolean has(Session one, LocalDateTime moment, Workplace place) {
        return one.time().isOnAt(moment) && places(one).containsKey(place);
    }

    private void stays() {
        for (var was : rollout.fixed())
            if (plan.session(was.id()).filter(was::isLike).isEmpty()) add(Hard.FIXED, was);
    }

    private Map<Workplace, Long> places(Session one) {
        return one.people().stream()
                .flatMap(person -> Optional.ofNullable(workplaces.get(person)).stream())
                .collect(groupingBy(it -> it, counting()));
    }

    private void add(Hard rule) {
        broken.add(new Breach(rule, Optional.empty()));
    }

    private void add(Hard rule, Session session) {
        broken.add(new Breach(rule, Optional.of(session.id())));
    }
}
