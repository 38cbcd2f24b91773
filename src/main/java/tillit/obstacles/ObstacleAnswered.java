package tillit.obstacles;

import java.util.Optional;
import java.util.UUID;

/**
 * An owner has answered.
 *
 * @param document the governing document that the obstacle comes from, when it is known
 */
public record ObstacleAnswered(ObstacleId obstacle, Optional<UUID> document, Answer answer) {}
