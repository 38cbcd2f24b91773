package tillit.browser;

import com.microsoft.playwright.options.ColorScheme;

/** What somebody has told their browser of light and dark. */
enum Looks {
    LIGHT(ColorScheme.LIGHT),
    DARK(ColorScheme.DARK);

    private final ColorScheme scheme;

    Looks(ColorScheme scheme) {
        this.scheme = scheme;
    }

    ColorScheme scheme() {
        return scheme;
    }
}
