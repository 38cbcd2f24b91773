package tillit.programme.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tillit.access.PersonId;
import tillit.programme.course.Occasion;
import tillit.programme.course.Roll;
import tillit.programme.plan.Part;

/** A part as one person sees it: when it takes place, and whether they come. */
public record OwnPart(Part part, List<OwnOccasion> occasions) {

    /** Something to which they have said yes. */
    public record Promised(Occasion occasion, String name) {}

    /**
     * @param clash to what else they have said yes at the same time
     * @param on whether people come, are there or go just now
     * @param attended whether they have said that they are there
     * @param turn how many are before them, themself included; 0 when they do not wait
     */
    public record OwnOccasion(
            Occasion occasion,
            boolean placed,
            int turn,
            int free,
            boolean on,
            boolean attended,
            Optional<Promised> clash) {

        public boolean isIn() {
            return placed || turn > 0;
        }

        public boolean isOff() {
            return occasion.calledOff();
        }

        public String name() {
            return occasion.id().toString();
        }
    }

    static OwnPart of(
            Part part, PersonId me, List<Roll> rolls, List<Promised> own, Predicate<Occasion> on) {
        return new OwnPart(
                part,
                rolls.stream()
                        .filter(roll -> roll.occasion().part().equals(part.id()))
                        .map(roll -> of(roll, me, own, on))
                        .filter(one -> one.isIn() || !one.isOff())
                        .toList());
    }

    private static OwnOccasion of(
            Roll roll, PersonId me, List<Promised> own, Predicate<Occasion> on) {
        var clash =
                own.stream()
                        .filter(other -> !other.occasion().id().equals(roll.occasion().id()))
                        .filter(other -> other.occasion().when().overlaps(roll.occasion().when()))
                        .findFirst();
        return new OwnOccasion(
                roll.occasion(),
                roll.isPlaced(me),
                roll.turn(me),
                roll.free(),
                on.test(roll.occasion()),
                roll.attended().contains(me),
                clash);
    }

    /** Once they have said where they come, the other times are of no use to them. */
    public List<OwnOccasion> shown() {
        var chosen = occasions.stream().filter(it -> it.isIn() && !it.isOff()).toList();
        return chosen.isEmpty() ? occasions : chosen;
    }
}
