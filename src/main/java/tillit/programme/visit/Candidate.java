package tillit.programme.visit;

import tillit.access.PersonId;

/**
 * A colleague who could be invited.
 *
 * @param times how often they have been invited in this part
 */
public record Candidate(PersonId person, String area, int times) {}
