package tillit.commons.lesson;

import java.util.List;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.organisation.AreasAround.Area;

/** Who readers are told has told it. */
public sealed interface Teller {

    /**
     * By name.
     *
     * @param leads the unit that they led then, when they were of top management
     */
    record Named(PersonId person, Optional<String> leads) implements Teller {}

    /**
     * Somebody, and no more than that.
     *
     * @param area empty where every area is too small to hide in
     * @param leads whether it is a manager
     */
    record Somebody(Optional<String> area, boolean leads) implements Teller {

        /** With fewer to choose from, colleagues would guess. */
        public static final int FEWEST = 5;

        /**
         * Of the smallest area in which at least {@value #FEWEST} could have written it.
         *
         * @param around from the smallest to the largest
         */
        static Somebody in(List<Area> around, boolean leads) {
            var area =
                    around.stream()
                            .filter(it -> (leads ? it.managers() : it.people()) >= FEWEST)
                            .map(Area::name)
                            .findFirst();
            return new Somebody(area, leads);
        }
    }
}
