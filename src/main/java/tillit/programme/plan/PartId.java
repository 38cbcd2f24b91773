package tillit.programme.plan;

import java.util.UUID;

/** A part of a programme. */
public record PartId(UUID value) {

    public static PartId of(String uuid) {
        return new PartId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
