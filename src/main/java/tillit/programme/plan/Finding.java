package tillit.programme.plan;

import java.util.Optional;

/**
 * What is wrong, and where.
 *
 * @param part empty when it is the programme itself
 */
public record Finding(Optional<PartId> part, Fault fault) {}
