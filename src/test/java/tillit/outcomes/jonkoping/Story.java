package tillit.outcomes.jonkoping;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Lets the years pass: in winter people move between units, in spring managers go, in summer others. */
final class Story {

    /** Has no factor in common with 1,000 or with 18,000: so everybody's turn comes, all over the town. */
    private static final int STRIDE = 7_387;

    private final Town town;
    private final List<String> positions = new ArrayList<>();
    private int managersTurn;
    private int staffTurn;

    Story(Town town) {
        this.town = town;
    }

    /** The rows of the positions file. */
    List<String> positions() {
        for (var year : Year.ALL) {
            if (year.year() >= 2020) regroup(year.year());
            managers(year);
            staff(year);
        }
        town.managers.forEach(seat -> positions.add(seat.stillThere()));
        town.staff.forEach(seat -> positions.add(seat.stillThere()));
        return positions;
    }

    /** Every fifth section evens out its units: then each has twenty people. */
    private void regroup(int year) {
        Map<String, List<Seat>> seats = town.staff.stream().collect(groupingBy(seat -> seat.unit));
        for (int section = year - 2020; section < Town.SECTIONS; section += 5) {
            var moving = new ArrayDeque<Seat>();
            for (int number = 0; number < 10; number++) {
                var here = seats.getOrDefault(Town.unit(section, number), List.of());
                if (Town.isLarge(number)) moving.addAll(here.subList(Town.PLACES, here.size()));
                else move(moving, Town.PLACES - here.size(), Town.unit(section, number), year);
            }
        }
    }

    private void move(Deque<Seat> moving, int places, String to, int year) {
        for (int i = 0; i < places; i++) {
            var seat = moving.remove();
            positions.add(seat.until(LocalDate.of(year, 1, 31), "moved"));
            seat.unit = to;
        }
    }

    private void managers(Year year) {
        var changing = new ArrayList<Seat>();
        for (int i = 0; i < year.changes(); i++)
            changing.add(town.managers.get(turn(managersTurn++, town.managers.size())));
        var day = LocalDate.of(year.year(), 2, 10);
        var internal = changing.stream().filter(seat -> seat.level == 3).limit(year.internal());
        for (var seat : internal.toList()) {
            swap(seat, neighbour(seat), day, "role");
            changing.remove(seat);
        }
        var left = new ArrayDeque<>(changing);
        for (int i = 0; i < year.external(); i++) replace(left.remove(), day.plusDays(i), "left");
        for (int i = 0; i < year.retired(); i++) replace(left.remove(), day.plusDays(i), "retired");
        while (!left.isEmpty()) swap(left.remove(), left.remove(), day.plusDays(90), "moved");
    }

    private void staff(Year year) {
        for (int i = 0; i < year.staff(); i++) {
            var seat = town.staff.get(turn(staffTurn++, town.staff.size()));
            var day = LocalDate.of(year.year(), 6, 1).plusDays(i % 100);
            replace(seat, day, i % 4 == 0 ? "retired" : "left");
        }
    }

    /** Somebody who works in the unit. */
    private Seat neighbour(Seat manager) {
        return town.staff.stream()
                .filter(seat -> seat.unit.equals(manager.unit))
                .findFirst()
                .orElseThrow();
    }

    private void replace(Seat seat, LocalDate last, String reason) {
        positions.add(seat.until(last, reason));
        seat.person = town.newcomer();
    }

    private void swap(Seat one, Seat other, LocalDate last, String reason) {
        positions.add(one.until(last, reason));
        positions.add(other.until(last, reason));
        var person = one.person;
        one.person = other.person;
        other.person = person;
    }

    private static int turn(int number, int of) {
        return (int) ((long) number * STRIDE % of);
    }
}
