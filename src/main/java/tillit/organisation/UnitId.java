package tillit.organisation;

import java.io.Serializable;
import java.util.UUID;

/** A unit of the organisation, whatever the HR system calls it. */
public record UnitId(UUID value) implements Serializable {

    public static UnitId of(String uuid) {
        return new UnitId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
