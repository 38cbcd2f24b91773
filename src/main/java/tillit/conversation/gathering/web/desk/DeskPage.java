package tillit.conversation.gathering.web.desk;

import gg.jte.Content;
import tillit.conversation.live.Picture.Shot;
import tillit.shell.Page;

/**
 * What stands still around the desk's live region.
 *
 * @param shot the region as it was drawn, so that the stream need not send the same again
 */
public record DeskPage(DeskRegion region, Shot shot) implements Page {

    public Content drawn() {
        return output -> output.writeBinaryContent(shot.html());
    }
}
