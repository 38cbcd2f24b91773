package tillit.composition.web;

import java.util.List;
import java.util.Optional;

/**
 * What of a result must be kept and is not.
 *
 * @param clash each of these, left out alone, let all others be kept; none when no single one was enough, empty when
 *     nobody has looked since it was asked for like this
 */
public record NotKept(List<Broken> broken, Optional<List<RuleLine>> clash) {

    /** A rule as a sentence, and how often it is broken. */
    public record Broken(String sentence, String often) {}

    public List<RuleLine> inTheWay() {
        return clash.orElse(List.of());
    }

    /** All was tried, and there is nothing as simple to say. */
    public boolean isEntangled() {
        return clash.filter(List::isEmpty).isPresent();
    }
}
