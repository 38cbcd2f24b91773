package tillit.composition.desk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.composition.CompositionRight;

/** Held by whoever made the composition, and by nobody else: it knows who asked not to be with whom. */
@Component
public class Composes implements RightSource {

    private final CompositionBook book;

    Composes(CompositionBook book) {
        this.book = book;
    }

    @Override
    public String right() {
        return CompositionRight.COMPOSES;
    }

    @Override
    public boolean holds(PersonId who, UUID composition) {
        return book.owns(who, composition);
    }
}
