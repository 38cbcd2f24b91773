package tillit.programme.network;

import java.time.Instant;
import tillit.access.PersonId;

/**
 * Somebody in a network.
 *
 * @param number grows with the order of joining; who comes back stands last
 * @param since when they joined
 */
public record Member(long number, PersonId person, Instant since) {}
