package tillit.obstacles.way;

import java.time.LocalDate;
import java.util.Optional;
import tillit.law.Country;
import tillit.organisation.UnitId;

/**
 * What happens to an obstacle by itself, night after night.
 *
 * @param days working days that whoever gets it has
 */
public record Watch(Stairs stairs, Country country, int days) {

    /**
     * The step that is due; empty on most nights.
     *
     * @param from the unit from which the obstacle goes upward
     */
    public Optional<Step> due(Way way, UnitId from, LocalDate today) {
        return switch (way.state(country)) {
            case State.Raised _ ->
                    stairs.nearest(from, Optional.empty())
                            .map(stand -> new Step.Owned(today, Place.at(stand.unit()), days));
            case State.Owned it ->
                    stairs.at(it.at().unit(), from).flatMap(stand -> due(it, stand, today));
            case State.Answered it ->
                    it.isAskedOn(today) && !it.asked()
                            ? Optional.of(new Step.GoneAsked(today))
                            : Optional.empty();
            case State.Closed _ -> Optional.empty();
        };
    }

    private Optional<Step> due(State.Owned owned, Stairs.Stand stand, LocalDate today) {
        if (isAnother(stand, owned))
            return Optional.of(new Step.Owned(today, owned.at().at(stand), days));
        if (owned.silentAtTop() || !owned.turn().isOver(today, country)) return Optional.empty();
        return Optional.of(
                stairs.above(stand)
                        .<Step>map(next -> new Step.Silent(today, owned.at().at(next), days))
                        .orElseGet(() -> new Step.SilentAtTop(today)));
    }

    /** Whoever has come there since has not had these days. */
    private static boolean isAnother(Stairs.Stand stand, State.Owned owned) {
        return !stand.unit().equals(owned.at().unit())
                || stand.since().isAfter(owned.turn().from());
    }
}
