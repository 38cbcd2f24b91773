package tillit.programme.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** The door to what one may choose. */
@Service
@Transactional
public class Offers {

    private final OfferBook book;

    Offers(OfferBook book) {
        this.book = book;
    }

    /** With the same key twice, it is added once. */
    public void add(UUID key, Offer offer) {
        book.add(key, offer);
    }

    public void change(Offer offer) {
        book.change(offer);
    }

    /** Nothing happens when it takes place, or ever did: somebody may have it in writing. */
    public void remove(OfferId id) {
        book.hold(id);
        if (!book.takesPlace(id)) book.remove(id);
    }

    /** Whether there is an occasion of it, also one that is over or was called off. */
    @Transactional(readOnly = true)
    public boolean takesPlace(OfferId id) {
        return book.takesPlace(id);
    }

    @Transactional(readOnly = true)
    public Optional<Offer> find(OfferId id) {
        return book.find(id);
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Offer> of(ProgrammeId programme, PartId part) {
        return of(List.of(programme)).stream().filter(it -> it.part().equals(part)).toList();
    }

    /** By name, in one question to the database. */
    @Transactional(readOnly = true)
    public List<Offer> of(Collection<ProgrammeId> programmes) {
        return book.of(programmes);
    }

    /** Whether there is anything to choose in one of them. */
    @Transactional(readOnly = true)
    public boolean has(Collection<ProgrammeId> programmes) {
        return book.has(programmes);
    }

    /** All that were used so far, by name. */
    @Transactional(readOnly = true)
    public List<String> subjects() {
        return book.subjects();
    }
}
