package tillit.composition.web.place;

import java.util.List;
import java.util.Optional;
import tillit.composition.account.OwnPlace;
import tillit.composition.grouping.Form;
import tillit.shell.Page;

/**
 * Somebody's own place in a composition that is used.
 *
 * @param gatherings how many there are, those to which they do not come too
 * @param composer the name of whoever put it together; empty when it is they themself
 */
public record PlacePage(
        String name, Form form, int gatherings, Optional<String> composer, List<Seating> seats)
        implements Page {

    /**
     * Those who lead, and all others, by name.
     *
     * @param way to the table, when it is that of a gathering
     */
    public record Seating(
            OwnPlace place,
            List<Companion> leading,
            List<Companion> others,
            Optional<String> way) {}

    /** @param from unit and area, as far as they are told */
    public record Companion(String name, List<String> from) {
        public String origin() {
            return String.join(" · ", from);
        }
    }
}
