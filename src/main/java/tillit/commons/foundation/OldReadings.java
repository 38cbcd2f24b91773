package tillit.commons.foundation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

/** Erases what workplaces said some years ago: it is time to read again. */
@Component
class OldReadings implements Erasing {

    private final ReadingBook book;

    OldReadings(ReadingBook book) {
        this.book = book;
    }

    @Override
    public String what() {
        return "reading";
    }

    @Override
    public int eraseOn(LocalDate day) {
        return book.eraseOn(day);
    }
}
