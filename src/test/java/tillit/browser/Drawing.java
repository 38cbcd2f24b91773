package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.Base64;
import java.util.List;

/** The shared picture, as one of those who draw in it has it. */
record Drawing(RoomView view) {

    /** The photos in the picture, opened with the key of this browser. */
    private static final String OPEN_PHOTOS =
            """
            async (room) => {
              const { ring } = await import("tillit/key-ring");
              const { open } = await import("tillit/sealing");
              const { strokes } = await (await fetch(`/rooms/${room}/drawing`)).json();
              const key = await (await ring).meeting(room);
              const all = await Promise.all(strokes.map(({ content, place }) => open(key, content, place)));
              return all.filter(({ p }) => p).map(({ p }) => p);
            }\
            """;

    /** Draws a line; both ends are shares of the picture's width and height. */
    void line(double fromX, double fromY, double toX, double toY) {
        var box = view.find("shared-drawing svg").boundingBox();
        var mouse = view.page().mouse();
        move(box, fromX, fromY);
        mouse.down();
        for (var step = 1; step <= 8; step++)
            move(box, fromX + (toX - fromX) * step / 8, fromY + (toY - fromY) * step / 8);
        mouse.up();
    }

    private void move(BoundingBox box, double x, double y) {
        view.page().mouse().move(box.x + box.width * x, box.y + box.height * y);
    }

    void words(String text) {
        view.page().onceDialog(dialog -> dialog.accept(text));
        view.find("shared-drawing button").last().click();
    }

    void photo(Flipchart flipchart) {
        view.find("shared-drawing input[type=file]").setInputFiles(flipchart.file());
    }

    void undo() {
        view.find("shared-drawing .tools > button").first().click();
    }

    void hasLines(int count) {
        assertThat(view.find("shared-drawing polyline")).hasCount(count);
    }

    void hasPhoto() {
        assertThat(view.find("shared-drawing image")).hasCount(1);
    }

    /** The bytes of the photos as they arrived here. */
    @SuppressWarnings("unchecked")
    List<byte[]> photos(String room) {
        var photos = (List<String>) view.page().evaluate(OPEN_PHOTOS, room);
        return photos.stream()
                .map(photo -> Base64.getDecoder().decode(photo.substring(photo.indexOf(',') + 1)))
                .toList();
    }
}
