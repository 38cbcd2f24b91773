package tillit.composition.desk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.composition.CompositionId;

/** Held by everybody who has a seat in a composition, as soon as it is used. */
@Component
public class Seated implements RightSource {

    public static final String SEATED = "seated";

    private final PlacesInUse places;

    Seated(PlacesInUse places) {
        this.places = places;
    }

    @Override
    public String right() {
        return SEATED;
    }

    @Override
    public boolean holds(PersonId who, UUID composition) {
        return places.in(new CompositionId(composition), who).isPresent();
    }
}
