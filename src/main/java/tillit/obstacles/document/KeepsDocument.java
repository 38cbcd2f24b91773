package tillit.obstacles.document;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.Right;
import tillit.access.RightSource;
import tillit.access.Roles;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;

/** Held of a document by the manager of the unit that owns it, and by whoever leads the programme. */
@Component
public class KeepsDocument implements RightSource {

    public static final String RIGHT = "keeps-document";

    private final DocumentBook book;
    private final Organisation organisation;
    private final Roles roles;

    KeepsDocument(DocumentBook book, Organisation organisation, Roles roles) {
        this.book = book;
        this.organisation = organisation;
        this.roles = roles;
    }

    @Override
    public String right() {
        return RIGHT;
    }

    @Override
    public boolean holds(PersonId who, UUID document) {
        return book.find(new DocumentId(document))
                .filter(it -> owns(who, it) || roles.of(who).contains(Right.PROGRAMME_LEAD))
                .isPresent();
    }

    private boolean owns(PersonId who, Document document) {
        return organisation.managed(who, organisation.today()).stream()
                .map(Unit::id)
                .anyMatch(document.owner()::equals);
    }
}
