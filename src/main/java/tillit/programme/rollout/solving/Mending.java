package tillit.programme.rollout.solving;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tillit.programme.rollout.Away;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Rollout;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Time;

/**
 * A trainer falls ill. Only their sessions in those days may change: somebody else leads it at the same time, or it
 * moves, as near as it can. Branch and bound: as few people as can be lose their place, then as few as can be are
 * moved, then by as few hours as can be.
 */
public final class Mending {

    /** More than anybody waits for; then the best so far, unproven. */
    private static final int LOOKED_AT = 50_000;

    private record Cost(int lost, int moved, long hours) implements Comparable<Cost> {

        static final Cost NONE = new Cost(0, 0, 0);

        Cost and(int lost, int moved, long hours) {
            return new Cost(this.lost + lost, this.moved + moved, this.hours + hours);
        }

        @Override
        public int compareTo(Cost other) {
            return comparingInt(Cost::lost)
                    .thenComparingInt(Cost::moved)
                    .thenComparingLong(Cost::hours)
                    .compare(this, other);
        }
    }

    private final Rollout question;
    private final Diary diary;
    private final Shares shares;
    private final List<Session> affected;
    private final List<Time> times;
    private final int[] surely;
    private final Deque<Session> now = new ArrayDeque<>();
    private List<Session> best = List.of();
    private @Nullable Cost least;
    private int looked;

    private Mending(Rollout rollout, Away away) {
        affected =
                rollout.before().sessions().stream()
                        .filter(one -> !rollout.isPast(one))
                        .filter(one -> away.is(one.trainer(), one.time().day()))
                        .sorted(comparingInt(one -> -one.people().size()))
                        .toList();
        question = question(rollout, away);
        times = question.terms().times(rollout.from());
        diary = new Diary(question.terms());
        question.fixed().forEach(diary::add);
        shares = new Shares(question, diary);
        surely = surely();
    }

    /** @param rollout with the plan before; it is from the day on which it can be changed */
    public static Mended of(Rollout rollout, Away away) {
        var mending = new Mending(rollout, away);
        mending.look(0, Cost.NONE);
        return mending.mended(rollout);
    }

    /** All but those sessions stay. */
    private Rollout question(Rollout rollout, Away away) {
        var ids = affected.stream().map(Session::id).toList();
        var before =
                rollout.before().sessions().stream()
                        .map(one -> one.locked(!ids.contains(one.id())))
                        .toList();
        return new Rollout(
                rollout.terms().without(away),
                rollout.workplaces(),
                rollout.from(),
                new Plan(before));
    }

    /** From each number on: so many are moved surely, for nobody else has time then. */
    private int[] surely() {
        int[] from = new int[affected.size() + 1];
        for (int i = affected.size() - 1; i >= 0; i--) {
            var one = affected.get(i);
            boolean stays = !diary.trainers(one.time()).isEmpty();
            from[i] = from[i + 1] + (stays ? 0 : one.people().size());
        }
        return from;
    }

    private void look(int number, Cost cost) {
        if (isNoBetter(cost.and(0, surely[number], 0)) || looked++ > LOOKED_AT) return;
        if (number == affected.size()) {
            least = cost;
            best = List.copyOf(now);
            return;
        }
        var one = affected.get(number);
        int people = one.people().size();
        others(one).forEach(changed -> look(changed, number, cost));
        for (var time : nearest(one.time())) {
            var moved = cost.and(0, people, hours(one.time(), time));
            if (isNoBetter(moved.and(0, surely[number + 1], 0))) break;
            at(one, time).forEach(changed -> look(changed, number, moved));
        }
        look(number + 1, cost.and(people, people, 0));
    }

    private void look(Session changed, int number, Cost cost) {
        diary.add(changed);
        now.push(changed);
        look(number + 1, cost);
        now.pop();
        diary.remove(changed);
    }

    private boolean isNoBetter(Cost cost) {
        return least != null && cost.compareTo(least) >= 0;
    }

    private List<Session> others(Session one) {
        return diary.trainers(one.time()).stream()
                .map(trainer -> one.with(one.time(), one.room(), trainer.id()))
                .toList();
    }

    private List<Time> nearest(Time time) {
        return times.stream()
                .filter(it -> !it.equals(time) && it.hours().night() == time.hours().night())
                .sorted(comparingLong(it -> hours(time, it)))
                .toList();
    }

    private static long hours(Time one, Time other) {
        return Math.abs(Duration.between(one.from(), other.from()).toHours());
    }

    private List<Session> at(Session one, Time time) {
        var trainers = diary.trainers(time);
        if (trainers.isEmpty() || !shares.allow(one.people(), time)) return List.of();
        return diary.rooms(time).stream()
                .filter(room -> room.places() >= one.people().size())
                .flatMap(room ->
                        trainers.stream().map(trainer -> one.with(time, room, trainer.id())))
                .toList();
    }

    private Mended mended(Rollout rollout) {
        var known = new HashSet<UUID>();
        best.forEach(one -> known.add(one.id()));
        var without = affected.stream().map(Session::id).filter(id -> !known.contains(id)).toList();
        var sessions = new ArrayList<>(question.fixed());
        sessions.addAll(best);
        var cost = Objects.requireNonNull(least);
        return new Mended(
                question,
                new Plan(sessions.stream().map(one -> asBefore(one, rollout)).toList()),
                cost.moved(),
                without,
                looked <= LOOKED_AT || (cost.lost() == 0 && cost.moved() == surely[0]));
    }

    /** With the lock that it had. */
    private static Session asBefore(Session one, Rollout rollout) {
        return one.locked(rollout.before().session(one.id()).orElseThrow().locked());
    }
}
