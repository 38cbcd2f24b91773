package tillit.conversation.gathering.web.wall;

import tillit.shell.Page;

/** What stands still around the wall on a phone. */
public record PhoneWallPage(PhoneWallRegion region) implements Page {

    public String live() {
        return region.at("/wall/" + region.language() + "/live");
    }
}
