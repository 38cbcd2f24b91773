package tillit.trial;

import java.time.LocalDate;
import tillit.organisation.Employment;

/** Who sits where on the day the story begins, and since when. */
record FirstStays(Newcomers newcomers, Lot lot) {

    Stay in(Seat seat) {
        return seat.promised(Ekhamn.STORY_BEGINS)
                .map(promise ->
                        new Stay(promise.person(), seat, Employment.PERMANENT, promise.since()))
                .orElseGet(() -> somebody(seat));
    }

    private Stay somebody(Seat seat) {
        var employment = employment(seat);
        return new Stay(newcomers.next(), seat, employment, before(days(seat, employment)));
    }

    private Employment employment(Seat seat) {
        if (seat.isHourly()) return Employment.HOURLY;
        boolean manager = seat.level(Ekhamn.STORY_BEGINS).isPresent();
        return !manager && lot.percent(7) ? Employment.TEMPORARY : Employment.PERMANENT;
    }

    /** Seven managers of ten have been less than three years in the unit: here, too, the story is Jönköping's. */
    private int days(Seat seat, Employment employment) {
        return switch (employment) {
            case TEMPORARY -> lot.below(150);
            case HOURLY -> lot.below(900);
            case PERMANENT ->
                    seat.level(Ekhamn.STORY_BEGINS)
                            .map(_ -> asManager())
                            .orElseGet(this::asEmployee);
        };
    }

    private int asManager() {
        return lot.percent(70) ? lot.below(1095) : lot.between(1095, 3585);
    }

    private int asEmployee() {
        return lot.percent(45) ? lot.below(1825) : lot.between(1825, 3585);
    }

    private static LocalDate before(int days) {
        return Ekhamn.STORY_BEGINS.minusDays(days);
    }
}
