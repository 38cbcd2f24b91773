package tillit.commons.together;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

/** Erases the own pages of circles and networks that ended some months ago. */
@Component
class OldPages implements Erasing {

    private final TogetherBook book;
    private final Groups groups;

    OldPages(TogetherBook book, Groups groups) {
        this.book = book;
        this.groups = groups;
    }

    @Override
    public String what() {
        return "together";
    }

    /** One that goes on after all is kept. */
    @Override
    public int eraseOn(LocalDate day) {
        for (var group : book.groups())
            if (groups.goesOn(group)) book.goesOn(group);
            else Together.HANDLING.erasedOn(day).ifPresent(last -> book.ends(group, last));
        return book.erase(day);
    }
}
