package tillit.mandates.trying;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks, in the morning of the last day, what becomes of it; a week later again; and ends what nobody spoke of. */
@Component
class TrialMorning {

    private final TrialBook book;
    private final TrialKeeper keeper;

    TrialMorning(TrialBook book, TrialKeeper keeper) {
        this.book = book;
        this.keeper = keeper;
    }

    @Scheduled(cron = "0 30 6 * * *", zone = "${tillit.zone}")
    public void look() {
        book.undecided().forEach(trial -> keeper.watch(trial.id()));
    }
}
