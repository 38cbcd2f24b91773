package tillit.browser;

import com.microsoft.playwright.Page;

/** The big screen, which everyone in the room sees. */
final class Screen extends RoomView {

    Screen(Page page, Device device) {
        super(page, device);
    }

    Screen show(String room) {
        goTo("/rooms/" + room + "/screen");
        return this;
    }
}
