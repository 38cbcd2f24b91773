package tillit.programme.course;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.programme.plan.Part;

/** Lays occasions out for many people at once, who are written to in one go. */
@Service
@Transactional
public class Laying {

    private final LaidBook book;
    private final OccasionMail mail;

    Laying(LaidBook book, OccasionMail mail) {
        this.book = book;
        this.mail = mail;
    }

    /**
     * Done twice it changes nothing the second time, and writes to nobody.
     *
     * @param gone where nobody goes any more
     */
    public void lay(Part part, List<Laid> laid, Collection<OccasionId> gone) {
        if (laid.isEmpty()) return;
        book.hold(laid.getFirst().occasion());
        laid.forEach(it -> book.put(it.occasion()));
        laid.forEach(it -> book.remove(it.occasion().id(), it.go()));
        gone.forEach(book::removeEmpty);
        laid.forEach(it -> {
            var come = book.come(it.occasion(), it.come());
            mail.laid(come, "placed", it.occasion(), part);
            mail.laid(it.told(), "moved", it.occasion(), part);
        });
    }
}
