package tillit.programme.network;

import tillit.access.PersonId;

/**
 * Somebody in a network.
 *
 * @param number grows with the order of joining; who comes back stands last
 */
public record Member(long number, PersonId person) {}
