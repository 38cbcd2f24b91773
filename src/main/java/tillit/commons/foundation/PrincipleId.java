package tillit.commons.foundation;

import java.util.UUID;

/** Names a principle, however often its words change. */
public record PrincipleId(UUID value) {

    public static PrincipleId random() {
        return new PrincipleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
