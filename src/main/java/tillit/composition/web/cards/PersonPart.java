package tillit.composition.web.cards;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tillit.composition.account.Explanation;
import tillit.composition.grouping.Placement;
import tillit.shell.Page;

/**
 * Somebody in a result: why here, and where else.
 *
 * @param gathering from 0
 * @param moves the best groups to go to
 * @param swaps the best people to change places with
 */
public record PersonPart(
        Result result,
        int gathering,
        int person,
        Explanation why,
        List<Choice> moves,
        List<Choice> swaps)
        implements Page {

    public String name() {
        return result.name(person);
    }

    public int group() {
        return result.placement().group(gathering, person);
    }

    public boolean sits() {
        return group() != Placement.NOWHERE;
    }

    /** Where all groups are full, one rather changes places. */
    public boolean isSwapBetter() {
        return !swaps.isEmpty()
                && swaps.getFirst().effect().breaksNothing()
                && moves.stream().noneMatch(choice -> choice.effect().breaksNothing());
    }

    /** Where it is said what happens when they do not come. */
    public String absence() {
        var id = CardsPage.encoded(result.member(person).id());
        return result.address() + "/absence?gathering=" + (gathering + 1) + "&person=" + id;
    }

    /** Every other group, from 0. */
    public List<Integer> groups() {
        return IntStream.range(0, result.groups())
                .filter(group -> group != group())
                .boxed()
                .toList();
    }

    public UUID key() {
        return UUID.randomUUID();
    }
}
