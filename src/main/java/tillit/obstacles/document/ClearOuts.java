package tillit.obstacles.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;

/** The door to clearing out: every unit proposes, every owner answers. */
@Service
@Transactional
public class ClearOuts {

    private final ClearOutBook book;
    private final DocumentBook documents;
    private final Organisation organisation;

    ClearOuts(ClearOutBook book, DocumentBook documents, Organisation organisation) {
        this.book = book;
        this.documents = documents;
        this.organisation = organisation;
    }

    /** Sent twice it begins once. */
    public void begin(ClearOut clearOut) {
        book.add(clearOut);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ClearOut> all() {
        return book.all();
    }

    @Transactional(readOnly = true)
    public Optional<ClearOut> find(ClearOutId id) {
        return book.find(id);
    }

    /** In which one can propose something today. */
    @Transactional(readOnly = true)
    public List<ClearOut> on() {
        var today = organisation.today();
        return book.all().stream().filter(one -> one.isOn(today)).toList();
    }

    @Transactional(readOnly = true)
    public List<Proposal> of(ClearOutId id) {
        return book.of(id);
    }

    @Transactional(readOnly = true)
    public List<Proposal> of(DocumentId id) {
        return book.of(id);
    }

    /** Why a proposal is not taken. */
    public enum Refusal {
        /** The days for it are over, or have not begun. */
        NOT_NOW,
        /** There is no such document any more. */
        GONE,
        /** The unit has proposed as many as it may. */
        ENOUGH
    }

    /** Empty when it is taken; a second time it changes why. */
    public Optional<Refusal> propose(Proposal it) {
        var clearOut = book.hold(it.clearOut()).filter(one -> one.isOn(organisation.today()));
        if (clearOut.isEmpty()) return Optional.of(Refusal.NOT_NOW);
        if (documents.find(it.document()).filter(one -> one.gone().isEmpty()).isEmpty())
            return Optional.of(Refusal.GONE);
        if (others(it) >= ClearOut.EACH) return Optional.of(Refusal.ENOUGH);
        var ended = clearOut.get().lastDay();
        book.put(it, Proposal.HANDLING.erasedOn(ended).orElseThrow());
        return Optional.empty();
    }

    private long others(Proposal it) {
        return book.of(it.clearOut()).stream()
                .filter(one -> one.unit().equals(it.unit()))
                .filter(one -> !one.document().equals(it.document()))
                .count();
    }

    public void takeBack(ClearOutId id, UnitId unit, DocumentId document) {
        book.remove(id, unit, document);
    }

    /** The document stays, and everybody who proposed it reads why. */
    public void keep(DocumentId document, String because) {
        book.keep(document, because);
        documents.keep(document, organisation.today());
    }
}
