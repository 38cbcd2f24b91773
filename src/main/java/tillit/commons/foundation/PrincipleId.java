package tillit.commons.foundation;

import java.util.UUID;

/** Names a principle, however often its words change. */
public record PrincipleId(UUID value) implements Comparable<PrincipleId> {

    public static PrincipleId random() {
        return new PrincipleId(UUID.randomUUID());
    }

    @Override
    public int compareTo(PrincipleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
