package tillit.obstacles;

import java.util.UUID;

/** Something that is in somebody's way. */
public record ObstacleId(UUID value) {

    public static ObstacleId random() {
        return new ObstacleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
