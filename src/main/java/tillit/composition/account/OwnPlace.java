package tillit.composition.account;

import java.util.List;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;

/**
 * Where somebody sits at a gathering, as they themself are told. It holds nothing of who asked not to be with whom, of
 * wishes, languages or absences, and nothing of what it would cost to move anybody.
 *
 * @param gathering from 0
 * @param group from 0
 * @param leads whether it is they who lead the group, or are its host
 * @param leading the others who do, by number
 * @param others everybody else there, by number
 * @param why in the order to tell it
 */
public record OwnPlace(
        int gathering,
        int group,
        boolean leads,
        List<Integer> leading,
        List<Integer> others,
        List<Why> why) {

    public OwnPlace {
        leading = List.copyOf(leading);
        others = List.copyOf(others);
        why = List.copyOf(why);
    }

    /** All places of a person, in the order of the gatherings; none for whoever comes to none. */
    public static List<OwnPlace> of(Brief brief, Placement placement, int person) {
        var hosts = Hosts.of(brief, placement);
        return new OwnPlaces(Disclosed.of(brief), hosts, placement, person).all();
    }
}
