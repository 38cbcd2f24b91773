package tillit.programme.rollout.solving;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.programme.rollout.Room;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Terms;
import tillit.programme.rollout.Time;
import tillit.programme.rollout.Trainer;

/** Which rooms and trainers are taken when. */
final class Diary {

    private record Led(String trainer, YearMonth month) {}

    /** Where and with whom an occasion can be. */
    record Opening(Room room, Trainer trainer) {}

    private final Terms terms;
    private final Map<LocalDate, List<Session>> byDay = new HashMap<>();
    private final Map<Led, Integer> led = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();

    Diary(Terms terms) {
        this.terms = terms;
    }

    void add(Session one) {
        byDay.computeIfAbsent(one.time().day(), _ -> new ArrayList<>()).add(one);
        count(one, 1);
    }

    void remove(Session one) {
        byDay.getOrDefault(one.time().day(), new ArrayList<>())
                .removeIf(it -> it.id().equals(one.id()));
        count(one, -1);
    }

    private void count(Session one, int more) {
        led.merge(new Led(one.trainer(), one.time().month()), more, Integer::sum);
        all.merge(one.trainer(), more, Integer::sum);
    }

    /** Those with time then; who has led least so far comes first. */
    List<Trainer> trainers(Time time) {
        var on = on(time).map(Session::trainer).toList();
        return terms.trainers().stream()
                .filter(one -> !on.contains(one.id()) && !terms.isAway(one.id(), time.day()))
                .filter(one -> led(one, time) < one.monthly())
                .sorted(comparingDouble(this::load))
                .toList();
    }

    private int led(Trainer one, Time time) {
        return led.getOrDefault(new Led(one.id(), time.month()), 0);
    }

    /** In parts of what each has time for. */
    private double load(Trainer one) {
        return all.getOrDefault(one.id(), 0) / (double) one.monthly();
    }

    /** Those free then, the largest first. */
    List<Room> rooms(Time time) {
        var on = on(time).map(one -> one.room().name()).toList();
        return terms.rooms().stream()
                .filter(room -> !on.contains(room.name()))
                .sorted(comparingInt(Room::places).reversed())
                .toList();
    }

    Optional<Opening> opening(Time time) {
        return rooms(time).stream()
                .findFirst()
                .flatMap(room ->
                        trainers(time).stream()
                                .findFirst()
                                .map(trainer -> new Opening(room, trainer)));
    }

    /** Whether nothing of what is written here is against it. */
    boolean isFree(Session one) {
        return rooms(one.time()).contains(one.room())
                && trainers(one.time()).stream().anyMatch(it -> it.id().equals(one.trainer()));
    }

    /** What goes on then: of that day, the night before and the night after. */
    Stream<Session> on(Time time) {
        return Stream.of(-1, 0, 1)
                .flatMap(days -> byDay.getOrDefault(time.day().plusDays(days), List.of()).stream())
                .filter(one -> one.time().overlaps(time));
    }
}
