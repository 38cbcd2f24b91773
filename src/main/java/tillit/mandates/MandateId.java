package tillit.mandates;

import java.util.UUID;

/** One line of the order of delegation, the same through all its versions. */
public record MandateId(UUID value) {

    public static MandateId random() {
        return new MandateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
