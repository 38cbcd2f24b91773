package tillit.obstacles.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.OpenGatherings;
import tillit.organisation.Organisation;

/** The register of governing documents. */
@Service
@Transactional
public class Documents {

    /** By which a document is asked who needs it. */
    static final String METHOD = "who-needs-you";

    private final DocumentBook book;
    private final OpenGatherings gatherings;
    private final Organisation organisation;

    Documents(DocumentBook book, OpenGatherings gatherings, Organisation organisation) {
        this.book = book;
        this.gatherings = gatherings;
        this.organisation = organisation;
    }

    /** Also those that are gone, by name. */
    @Transactional(readOnly = true)
    public List<Document> all() {
        return book.all();
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(DocumentId id) {
        return book.find(id);
    }

    /** New, or as it is now; one that is gone stays gone. */
    public void put(Document document) {
        book.put(document);
    }

    public void put(List<Document> documents) {
        documents.forEach(book::put);
    }

    /** From today; one that is gone already stays as it is. */
    public void end(DocumentId id, Because because) {
        book.hold(id)
                .filter(it -> it.gone().isEmpty())
                .ifPresent(_ -> book.end(id, new Gone(organisation.today(), because)));
    }

    /** As if it had never been gone. */
    public void bringBack(DocumentId id) {
        book.hold(id).ifPresent(_ -> book.bringBack(id));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Talk> talks(DocumentId id) {
        return book.talks(id);
    }

    /** A talk of today that this person leads: the same one when they ask twice. */
    public GatheringId talk(Document document, String name, PersonId leader) {
        book.hold(document.id());
        var today = organisation.today();
        return ofToday(document.id(), leader, today).orElseGet(() -> made(document, name, leader));
    }

    private Optional<GatheringId> ofToday(DocumentId id, PersonId leader, LocalDate today) {
        var own = gatherings.madeBy(leader).stream().map(OpenGatherings.Made::id).toList();
        return book.talks(id).stream()
                .filter(talk -> talk.day().equals(today) && own.contains(talk.gathering()))
                .map(Talk::gathering)
                .findFirst();
    }

    private GatheringId made(Document document, String name, PersonId leader) {
        var gathering = gatherings.make(METHOD, name, leader);
        book.talk(document.id(), gathering, organisation.today());
        return gathering;
    }
}
