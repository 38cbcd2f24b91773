package tillit.obstacles.document;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

/** Erases what was proposed, two years after the last day of its clear-out. */
@Component
class OldProposals implements Erasing {

    private final ClearOutBook book;

    OldProposals(ClearOutBook book) {
        this.book = book;
    }

    @Override
    public String what() {
        return "proposal";
    }

    @Override
    public int eraseOn(LocalDate day) {
        return book.eraseOn(day);
    }
}
