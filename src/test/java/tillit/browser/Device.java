package tillit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tillit.trial.Cast;

/** A browser that belongs to one person: their cookies, their keys, and what it complained of. */
final class Device implements AutoCloseable {

    private final BrowserContext context;
    private final Cast owner;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Page inFront;

    Device(Browser browser, String address, Cast owner, Looks looks) {
        this.owner = owner;
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setViewportSize(390, 844)
                                .setColorScheme(looks.scheme())
                                .setLocale(owner.language()));
        context.setDefaultTimeout(45_000);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(owner + ": " + message.text());
        });
        context.onWebError(error -> complaints.add(owner + ": " + error.error()));
        signIn();
    }

    void signIn() {
        onPage(page -> {
            page.navigate("/trial");
            page.click("button[value=" + owner.name() + "]");
            page.waitForURL("**/");
        });
    }

    /** Takes a circle's key from the address that its QR code holds. */
    void takeKey(String address) {
        onPage(page -> takeKey(address, page));
    }

    private static void takeKey(String address, Page page) {
        page.navigate(address);
        page.waitForSelector("html[data-key]");
    }

    /** A phone on which somebody has just scanned a circle's code. */
    Phone phoneWith(TrialKey key) {
        var phone = phone();
        takeKey(key.address(), phone.page());
        return phone;
    }

    /** The same for a guest, who may not see the circle's page. */
    void takeKeyOnly(String address) {
        onPage(page -> {
            page.navigate(address);
            page.waitForURL(url -> !url.contains("/key"));
        });
    }

    /** Opens a page, lets somebody use it, and closes it. */
    void onPage(Consumer<Page> use) {
        try (var page = context.newPage()) {
            use.accept(page);
        }
        inFront = null;
    }

    Phone phone() {
        return new Phone(page(390, 844), this);
    }

    Desk desk() {
        return new Desk(page(1280, 900), this);
    }

    Screen screen() {
        return new Screen(page(1920, 1080), this);
    }

    Page page(int width, int height) {
        var page = context.newPage();
        page.setViewportSize(width, height);
        inFront = page;
        return page;
    }

    /** Who has two pages open looks at the one they use: a browser draws the other but once a second. */
    void lookAt(Page page) {
        if (!page.equals(inFront)) page.bringToFront();
        inFront = page;
    }

    Cast owner() {
        return owner;
    }

    BrowserContext context() {
        return context;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void goHome() {
        List.copyOf(context.pages()).forEach(Page::close);
        context.setOffline(false);
        complaints.clear();
    }

    @Override
    public void close() {
        context.close();
    }
}
