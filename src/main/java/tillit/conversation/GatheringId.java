package tillit.conversation;

import java.util.UUID;

/** A gathering: one conversation for many, in a hall or in a hundred workplaces at the same hour. */
public record GatheringId(UUID value) {

    public static GatheringId random() {
        return new GatheringId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
