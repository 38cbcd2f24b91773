package tillit.access;

import java.io.Serializable;
import java.util.UUID;

/** A person, whoever keeps the register of people. */
public record PersonId(UUID value) implements Serializable {

    public static PersonId of(String uuid) {
        return new PersonId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
