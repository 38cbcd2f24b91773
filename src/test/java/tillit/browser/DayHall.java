package tillit.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A hall on a leaders' day: its organiser, its big screen, and 24 phones at four tables. */
record DayHall(DayIn day, Organiser organiser, HallScreen screen, List<Guest> guests)
        implements AutoCloseable {

    static final int PHONES = 24;
    static final int TABLES = 4;

    /** Whose browser runs no script. */
    static final int PLAIN = PHONES - 1;

    /** The organiser has made it, and its big screen is on; the phones are in their pockets. */
    static DayHall of(DayIn day, Chromium chromium, People people) {
        var organiser = Organiser.of(day, people.another(day.organiser(), Looks.LIGHT));
        var laptop = people.another(day.organiser(), Looks.DARK);
        var screen = HallScreen.of(laptop, organiser.at(""));
        var guests = new ArrayList<Guest>();
        for (int i = 0; i < PHONES; i++)
            guests.add(Guest.with(chromium.browser(), people.address(), day.words(), i != PLAIN));
        return new DayHall(day, organiser, screen, guests);
    }

    Guest guest(int number) {
        return guests.get(number);
    }

    /** Who have scanned the poster of this table, the first of them its host; tables count from 0. */
    List<Guest> at(int table) {
        return IntStream.range(0, PHONES)
                .filter(guest -> guest % TABLES == table)
                .mapToObj(guests::get)
                .toList();
    }

    void everyone(Consumer<Guest> does) {
        guests.forEach(does);
    }

    /** Those from one number to before another. */
    void some(int from, int before, Consumer<Guest> does) {
        guests.subList(from, before).forEach(does);
    }

    /** The organiser goes on; everyone is in that step, and reads it in their language. */
    void goesOnTo(String step) {
        var name = organiser.goesOnTo(step);
        screen.isIn(name);
        everyone(guest -> guest.isIn(step));
        day.isSpokenOn(organiser.page());
        day.isSpokenOn(screen.page());
        day.isSpokenOn(guest(0).page());
        day.isSpokenOn(guest(PLAIN).page());
    }

    @Override
    public void close() {
        guests.forEach(Guest::close);
    }
}
