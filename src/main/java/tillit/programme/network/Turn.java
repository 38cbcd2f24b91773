package tillit.programme.network;

import java.util.Optional;

/**
 * Somebody's turn to host.
 *
 * @param number from 1
 * @param meeting empty while its host has not said when, or when they handed the turn on
 */
public record Turn(int number, Member host, Optional<Meeting> meeting) {}
