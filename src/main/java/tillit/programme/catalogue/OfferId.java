package tillit.programme.catalogue;

import java.util.UUID;

/** Something to choose within a part. */
public record OfferId(UUID value) {

    public static OfferId random() {
        return new OfferId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
