package tillit.composition.web.cards;

import java.util.List;
import java.util.UUID;
import tillit.shell.Page;

/**
 * What a change would do, before it is done.
 *
 * @param instead changes with people of the same group that would cost less; none when there are none
 */
public record EffectPart(Result result, Choice choice, List<Choice> instead) implements Page {

    public int gathering() {
        return choice.shift().gathering();
    }

    public int person() {
        return choice.shift().person();
    }

    /** Nobody would sit elsewhere. */
    public boolean changesNothing() {
        return choice.shift().steps(result.placement()).isEmpty();
    }

    public UUID key() {
        return UUID.randomUUID();
    }
}
