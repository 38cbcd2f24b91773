package tillit.obstacles.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tillit.law.Country;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.way.Place;
import tillit.obstacles.way.State;
import tillit.obstacles.way.Step;
import tillit.obstacles.way.Way;
import tillit.organisation.UnitId;

/**
 * Something that is in the way, who raised it, and everything that has happened to it.
 *
 * @param told its steps, the first one first
 * @param met the workplaces that meet it
 * @param language of whoever wrote it
 */
public record Obstacle(
        ObstacleId id,
        Story story,
        Raiser raiser,
        String language,
        List<Told> told,
        Set<UnitId> met) {

    public Obstacle {
        told = List.copyOf(told);
        met = Set.copyOf(met);
    }

    public Way way() {
        return new Way(told.stream().map(Told::step).toList());
    }

    public State state(Country country) {
        return way().state(country);
    }

    /** Where it rests, or rested last; empty while nobody has been found. */
    public Optional<Place> place() {
        return told.reversed().stream()
                .map(Told::step)
                .filter(Step.Begins.class::isInstance)
                .map(it -> ((Step.Begins) it).at())
                .findFirst();
    }

    /** Whether what came by this form is here. */
    boolean has(UUID key) {
        return told.stream().anyMatch(it -> it.key().equals(key));
    }

    /** How many have had it so far, each time counted: which turn it is. */
    public int turn() {
        return Math.toIntExact(
                told.stream().filter(it -> it.step() instanceof Step.Begins).count());
    }

    /** Whether somebody has to answer it. */
    public boolean isOpen(Country country) {
        return state(country) instanceof State.Owned;
    }

    boolean isOpenFor(int turn, Country country) {
        return turn == turn() && isOpen(country);
    }

    public boolean mayBeAsked(LocalDate day, Country country) {
        return state(country) instanceof State.Owned owned && owned.turn().mayPause(day, country);
    }

    /** Whether its owner waits for a reply. */
    public boolean waitsForReply(LocalDate day, Country country) {
        return state(country) instanceof State.Owned owned && owned.turn().waitsForReply(day);
    }

    /** Whether whoever raised it is asked something: by its owner, or whether it is gone. */
    public boolean asksRaiser(LocalDate day, Country country) {
        return waitsForReply(day, country)
                || (state(country) instanceof State.Answered it && it.isAskedOn(day));
    }

    /** Nothing of what was written is left. */
    public boolean isErased() {
        return story.what().isEmpty();
    }
}
