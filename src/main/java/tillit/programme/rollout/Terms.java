package tillit.programme.rollout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When, where and with whom a roll-out can be.
 *
 * @param share of a workplace that may be away at once, in percent, 1 to 100; one may always go
 * @param mixed at most {@value #FEW} of a workplace in an occasion; else workplaces go together as far as the share
 *     allows
 */
public record Terms(
        LocalDate first,
        LocalDate last,
        Set<DayOfWeek> weekdays,
        Set<LocalDate> closed,
        List<Hours> hours,
        List<Room> rooms,
        List<Trainer> trainers,
        List<Away> away,
        int share,
        boolean mixed) {

    /** So many know each other, and still have to speak with others. */
    public static final int FEW = 3;

    public Terms {
        weekdays = Set.copyOf(weekdays);
        closed = Set.copyOf(closed);
        hours = List.copyOf(hours);
        rooms = List.copyOf(rooms);
        trainers = List.copyOf(trainers);
        away = List.copyOf(away);
    }

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(first)
                && !day.isAfter(last)
                && weekdays.contains(day.getDayOfWeek())
                && !closed.contains(day);
    }

    /** All there are from this day on, in order. */
    public List<Time> times(LocalDate from) {
        var begin = from.isAfter(first) ? from : first;
        if (begin.isAfter(last)) return List.of();
        return begin.datesUntil(last.plusDays(1))
                .filter(this::isOpen)
                .flatMap(day -> hours.stream().map(one -> new Time(day, one)))
                .sorted(Comparator.comparing(Time::from).thenComparing(Time::to))
                .toList();
    }

    public Optional<Trainer> trainer(String id) {
        return trainers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public boolean isAway(String trainer, LocalDate day) {
        return away.stream().anyMatch(one -> one.is(trainer, day));
    }

    /** How many of so many may be away at once. */
    public int most(int people) {
        return Math.max(1, people * share / 100);
    }

    /** How many of a workplace of so many may be in one occasion. */
    public int together(int people) {
        return mixed ? Math.min(FEW, most(people)) : most(people);
    }

    /** The same, and this trainer is away too. */
    public Terms without(Away more) {
        var all = new ArrayList<>(away);
        all.add(more);
        return new Terms(first, last, weekdays, closed, hours, rooms, trainers, all, share, mixed);
    }

    public Terms with(List<Room> rooms, List<Trainer> trainers) {
        return new Terms(first, last, weekdays, closed, hours, rooms, trainers, away, share, mixed);
    }

    public Terms until(LocalDate last) {
        return new Terms(first, last, weekdays, closed, hours, rooms, trainers, away, share, mixed);
    }

    public Terms sharing(int share) {
        return new Terms(first, last, weekdays, closed, hours, rooms, trainers, away, share, mixed);
    }
}
