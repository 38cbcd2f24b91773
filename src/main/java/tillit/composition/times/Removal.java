package tillit.composition.times;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;

/** Removes a composition, and the meetings it invited to from everybody's calendar. */
@Service
@Transactional
public class Removal {

    private final Inviting inviting;
    private final Compositions compositions;

    Removal(Inviting inviting, Compositions compositions) {
        this.inviting = inviting;
        this.compositions = compositions;
    }

    public void remove(CompositionId id) {
        inviting.takeBack(id);
        compositions.remove(id);
    }
}
