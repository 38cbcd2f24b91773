package tillit.conversation.gathering.web.wall;

import gg.jte.Content;
import tillit.conversation.live.Picture.Shot;
import tillit.shell.Page;

/** What stands still around the list of words that the organiser looks after. */
public record WallPage(WallRegion region, Shot shot) implements Page {

    public Content drawn() {
        return output -> output.writeBinaryContent(shot.html());
    }
}
