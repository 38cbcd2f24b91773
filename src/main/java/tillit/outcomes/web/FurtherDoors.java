package tillit.outcomes.web;

import tillit.access.Right;
import tillit.access.SignedIn;

/** Which pages beside the key figures somebody may open. */
public record FurtherDoors(boolean lead, boolean safety) {

    static FurtherDoors of(SignedIn me) {
        return new FurtherDoors(
                me.roles().contains(Right.PROGRAMME_LEAD),
                me.roles().contains(Right.SAFETY_REPRESENTATIVE));
    }
}
