package tillit.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tillit.organisation.Level;

/** Puts seats on sites. */
final class Staffing {

    private static final int HOURLY_PERCENT = 6;

    private final Lot lot;
    private final List<Seat> seats = new ArrayList<>();

    Staffing(Lot lot) {
        this.lot = lot;
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    void manager(Site site, Level level) {
        seats.add(site.seat(Optional.of(level), false));
    }

    void newManager(Site site, Level level) {
        seats.add(site.seatOfNewManager(level));
    }

    void mergedManager(Site site, Level level) {
        seats.add(site.seatOfMergedManager(level));
    }

    /** A few people who work for a head or a director directly. */
    void office(Site site, int most) {
        for (int i = lot.between(1, most); i > 0; i--)
            seats.add(site.seat(Optional.empty(), false));
    }

    /** So many employees, spread over the sites in turn. */
    void employees(List<Site> sites, int heads) {
        for (int i = 0; i < heads; i++)
            seats.add(
                    sites.get(i % sites.size())
                            .seat(Optional.empty(), lot.percent(HOURLY_PERCENT)));
    }
}
