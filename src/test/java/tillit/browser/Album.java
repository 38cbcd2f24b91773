package tillit.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The pictures of docs/pictures, small enough to lie beside the code: 256 colours each. */
record Album(Path folder) {

    /** What one sees in the window, in light and in dark: {@code name-light.png} and {@code name-dark.png}. */
    void both(String name, Page page) {
        light(name, page);
        take(name, page, ColorScheme.DARK);
    }

    void light(String name, Page page) {
        take(name, page, ColorScheme.LIGHT);
    }

    private void take(String name, Page page, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("() => scrollTo(0, 0)");
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        var file =
                folder.resolve(name + (scheme == ColorScheme.DARK ? "-dark" : "-light") + ".png");
        try {
            Files.createDirectories(folder);
            var whole = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            ImageIO.write(new Palette(whole).reduced(), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
