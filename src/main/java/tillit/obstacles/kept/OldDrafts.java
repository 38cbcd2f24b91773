package tillit.obstacles.kept;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

/** What a circle has not agreed on in two months is gone. */
@Component
class OldDrafts implements Erasing {

    private final DraftBook book;

    OldDrafts(DraftBook book) {
        this.book = book;
    }

    @Override
    public String what() {
        return "obstacle-draft";
    }

    @Override
    public int eraseOn(LocalDate day) {
        return book.erase(day);
    }
}
