package tillit.commons.foundation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

/** Erases wordings that others took the place of long ago. */
@Component
class OldWordings implements Erasing {

    private final FoundationBook book;

    OldWordings(FoundationBook book) {
        this.book = book;
    }

    @Override
    public String what() {
        return "foundation";
    }

    @Override
    public int eraseOn(LocalDate day) {
        return book.eraseOn(day);
    }
}
