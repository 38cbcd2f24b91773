package tillit.mandates;

import java.util.UUID;

/** A wider mandate that is tried for a time. */
public record TrialId(UUID value) {

    public static TrialId random() {
        return new TrialId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
