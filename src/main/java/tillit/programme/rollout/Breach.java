package tillit.programme.rollout;

import java.util.Optional;
import java.util.UUID;

/**
 * A hard rule that a plan breaks.
 *
 * @param session empty where it is of no session alone
 */
public record Breach(Hard rule, Optional<UUID> session) {}
