package tillit.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.Position;

/** Lets five years pass: people leave their seats, and others take them. */
final class Careers {

    /** Days in which a seat is free at most. */
    private static final int VACANCY = 75;

    private static final int BEGIN_TEMPORARY = 55;

    private final Lot lot;
    private final Newcomers newcomers;
    private final List<Seat> seats;
    private final Fates fates;
    private final Recruitment recruitment;
    private final FreeSeats freeSeats = new FreeSeats();
    private final Agenda agenda = new Agenda();
    private final List<Position> positions = new ArrayList<>();

    Careers(List<Seat> seats, Newcomers newcomers, Lot lot) {
        this.seats = seats;
        this.newcomers = newcomers;
        this.lot = lot;
        this.fates = new Fates(lot);
        this.recruitment = new Recruitment(seats, lot);
    }

    /** Every position that anybody had, in the order in which they ended; those that last come at the end. */
    List<Position> positions() {
        var first = new FirstStays(newcomers, lot);
        for (var seat : seats) {
            if (seat.opens().isAfter(Ekhamn.STORY_BEGINS)) advertise(seat, seat.opens());
            else begin(first.in(seat));
        }
        agenda.runUntil(Ekhamn.DAY);
        seats.stream().flatMap(seat -> seat.stay().stream()).forEach(this::writeOngoing);
        return List.copyOf(positions);
    }

    private void begin(Stay stay) {
        stay.seat().begin(stay);
        freeSeats.taken(stay.seat());
        fates.of(stay)
                .ifPresent(fate -> agenda.on(fate.last().plusDays(1), () -> meet(fate, stay)));
    }

    /** Nothing happens to somebody who has moved on in the meantime. */
    private void meet(Fate fate, Stay stay) {
        if (!stay.isOn()) return;
        if (fate.reason().isEmpty()) becomePermanent(stay, fate.last());
        else if (fate.reason().get() == EndReason.ROLE) stepDown(stay, fate.last());
        else end(stay, fate.last(), fate.reason().get());
    }

    private void becomePermanent(Stay stay, LocalDate last) {
        write(stay, last, Optional.empty());
        begin(new Stay(stay.person(), stay.seat(), Employment.PERMANENT, last.plusDays(1)));
    }

    /** A manager goes on as an employee, if there is a seat for them. */
    private void stepDown(Stay stay, LocalDate last) {
        freeSeats
                .in(stay.seat().area())
                .ifPresentOrElse(
                        seat -> move(stay, seat, last.plusDays(1)),
                        () -> end(stay, last, EndReason.LEFT));
    }

    private void move(Stay stay, Seat to, LocalDate day) {
        var last = day.minusDays(1);
        boolean sameRole = stay.seat().level(last).isPresent() == to.level(day).isPresent();
        end(stay, last, sameRole ? EndReason.MOVED : EndReason.ROLE);
        begin(new Stay(stay.person(), to, Employment.PERMANENT, day));
    }

    private void end(Stay stay, LocalDate last, EndReason reason) {
        write(stay, last, Optional.of(reason));
        stay.seat().free();
        freeSeats.freed(stay.seat(), last.plusDays(1));
        advertise(stay.seat(), last.plusDays(1));
    }

    /** Whom a seat is promised to soon, for them it is kept; else somebody is found within the time. */
    private void advertise(Seat seat, LocalDate free) {
        var found = free.plusDays(lot.below(VACANCY));
        var day = seat.promised(free.plusDays(VACANCY)).map(Seat.Promise::since).orElse(found);
        agenda.on(day, () -> fill(seat, day));
    }

    private void fill(Seat seat, LocalDate day) {
        if (seat.stay().isPresent()) return;
        var mover =
                seat.promise().isPresent() ? Optional.<Stay>empty() : recruitment.mover(seat, day);
        mover.ifPresentOrElse(stay -> move(stay, seat, day), () -> begin(newcomer(seat, day)));
    }

    private Stay newcomer(Seat seat, LocalDate day) {
        var person = seat.promised(day).map(Seat.Promise::person).orElseGet(newcomers::next);
        return new Stay(person, seat, employment(seat, day), day);
    }

    private Employment employment(Seat seat, LocalDate day) {
        if (seat.isHourly()) return Employment.HOURLY;
        boolean settled = seat.level(day).isPresent() || seat.promise().isPresent();
        return !settled && lot.percent(BEGIN_TEMPORARY)
                ? Employment.TEMPORARY
                : Employment.PERMANENT;
    }

    private void write(Stay stay, LocalDate last, Optional<EndReason> reason) {
        positions.addAll(stay.positions(Days.between(stay.from(), last), reason));
    }

    private void writeOngoing(Stay stay) {
        positions.addAll(stay.positions(Days.since(stay.from()), Optional.empty()));
    }
}
