package tillit.programme.web.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.programme.catalogue.Offer;
import tillit.programme.course.Roll;
import tillit.programme.kept.Kept;
import tillit.programme.need.Needed;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * Who comes to an occasion, for its host.
 *
 * @param names of all on the roll
 * @param answers to the preparing question
 * @param showing when what they need is shown
 * @param leading whether it is shown to who leads it, and not to who arranges it
 */
public record GuestsPage(
        Kept kept,
        Part part,
        Optional<Offer> offer,
        Roll roll,
        Map<PersonId, String> names,
        Map<PersonId, String> answers,
        Needed needed,
        Days showing,
        LocalDate today,
        boolean leading)
        implements Page {

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    public String title() {
        return offer.map(Offer::name).orElse(part.name());
    }

    public String back() {
        return leading
                ? "/trainer"
                : "/programmes/" + kept.id() + "/parts/" + part.id() + "/occasions";
    }

    /** Who has a place and has answered, in the order of coming. */
    public List<PersonId> prepared() {
        return roll.placed().stream().filter(answers::containsKey).toList();
    }

    public boolean isTooEarly() {
        return today.isBefore(showing.from());
    }
}
