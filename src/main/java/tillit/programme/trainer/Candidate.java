package tillit.programme.trainer;

import java.time.Duration;
import tillit.access.PersonId;

/**
 * Who can be asked, and why.
 *
 * @param times how many occasions they lead or are asked to lead in the year of the occasion
 * @param left what they have left of their hours in its month, before it
 */
public record Candidate(PersonId person, int times, Duration inYear, Duration left) {}
