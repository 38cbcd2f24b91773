package tillit.programme.course;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.programme.plan.Part;

/** Lays occasions out for many people at once, who are written to in one go. */
@Service
@Transactional
public class Laying {

    private final LaidBook book;
    private final OccasionBook occasions;
    private final OccasionMail mail;

    Laying(LaidBook book, OccasionBook occasions, OccasionMail mail) {
        this.book = book;
        this.occasions = occasions;
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
        laid.forEach(it -> go(it, part.name()));
        gone.forEach(book::removeEmpty);
        laid.forEach(it -> come(it, part.name()));
    }

    private void go(Laid laid, String name) {
        var id = laid.occasion().id();
        var before = occasions.numbers(id);
        mail.taken(coming(id, book.remove(id, laid.go()), before, name));
    }

    private void come(Laid laid, String name) {
        var id = laid.occasion().id();
        var came = book.come(laid.occasion(), laid.come());
        var numbers = occasions.numbers(id);
        mail.placed(coming(id, came, numbers, name));
        mail.moved(coming(id, laid.told(), numbers, name));
    }

    /** As the occasion is now, with its number for calendars. */
    private List<Coming> coming(
            OccasionId id, Collection<PersonId> people, Map<PersonId, Long> numbers, String name) {
        if (people.isEmpty()) return List.of();
        var now = occasions.find(id).orElseThrow();
        return people.stream()
                .filter(numbers::containsKey)
                .map(one -> new Coming(one, requireNonNull(numbers.get(one)), now, name))
                .toList();
    }
}
