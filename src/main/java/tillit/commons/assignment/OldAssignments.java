package tillit.commons.assignment;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

/** Erases versions that another took the place of long ago. */
@Component
class OldAssignments implements Erasing {

    private final AssignmentBook book;

    OldAssignments(AssignmentBook book) {
        this.book = book;
    }

    @Override
    public String what() {
        return "assignment";
    }

    @Override
    public int eraseOn(LocalDate day) {
        return book.eraseOn(day);
    }
}
