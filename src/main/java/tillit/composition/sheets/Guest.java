package tillit.composition.sheets;

import java.util.List;

/**
 * Somebody who comes, with the places they find by their name at the door.
 *
 * @param id what files call them
 * @param from the unit, the area … that people know them by
 * @param places one for each gathering, from the first
 */
public record Guest(String id, String name, List<String> from, List<Place> places) {

    public Guest {
        from = List.copyOf(from);
        places = List.copyOf(places);
    }

    public String origin() {
        return String.join(" · ", from);
    }

    /** Whether there is any gathering that they come to. */
    public boolean comes() {
        return places.stream().anyMatch(place -> !place.isNone());
    }

    /**
     * Where somebody is at a gathering.
     *
     * @param sits the number of the group they are one of, from 1; 0 for none
     * @param leads the numbers of those they lead
     */
    public record Place(int sits, List<Integer> leads) {

        public Place {
            leads = List.copyOf(leads);
        }

        public boolean isNone() {
            return sits == 0 && leads.isEmpty();
        }
    }
}
