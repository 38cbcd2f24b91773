package tillit.conversation.room.web;

import gg.jte.Content;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.conversation.live.Picture.Shot;
import tillit.conversation.room.KeyHolder;
import tillit.shell.Page;

/**
 * A page of a room: what stands still around its live region.
 *
 * @param shot the region as it was drawn
 * @param hasChest whether something lies in the onlooker's treasure chest, on whatever device its key is
 */
public record RoomPage(
        Region region,
        Shot shot,
        Optional<KeyHolder.Keys> keys,
        String ownLock,
        PersonId me,
        boolean hasChest)
        implements Page {

    /** The region as it was drawn, so that the stream need not send the same again. */
    public Content drawn() {
        return output -> output.writeBinaryContent(shot.html());
    }

    public Look look() {
        return region.look();
    }

    /** The room's name: its circle's, else its method's. */
    public String name() {
        return keys.map(KeyHolder.Keys::name).orElse(look().say(look().room().method().name()));
    }

    public String seal() {
        return switch (look().room().method().room()) {
            case SEALED -> "sealed";
            case OPEN -> "open";
        };
    }
}
