package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody in a hall, with a phone and no account. */
final class Guest implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final Words words;
    private final boolean script;

    private Guest(BrowserContext context, Words words, boolean script) {
        this.context = context;
        this.page = context.newPage();
        this.words = words;
        this.script = script;
    }

    /** @param script whether the phone's browser runs any */
    static Guest with(Browser browser, String address, Words words, boolean script) {
        var phone =
                new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(390, 844)
                        .setLocale(words.language())
                        .setJavaScriptEnabled(script);
        return new Guest(browser.newContext(phone), words, script);
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Points the camera at a code, and comes in. */
    Guest scans(String address) {
        page.navigate(address.replaceFirst("https?://[^/]*", ""));
        return comesIn();
    }

    /** Types the code that stands on the big screen, and comes in. */
    Guest types(String code) {
        page.navigate("/g");
        page.fill("#code", code);
        press("phone.code.go");
        return comesIn();
    }

    private Guest comesIn() {
        press("phone.door.in");
        assertThat(find("#live")).isVisible();
        return this;
    }

    void sitsAt(String table) {
        assertThat(find("#place")).containsText(table);
    }

    void changesTo(int table) {
        find(".move summary").last().click();
        page.fill("#table-number", String.valueOf(table));
        press("phone.move.sit");
    }

    /** Waits until the phone is in this step; without script it asks how things are. */
    void isIn(String step) {
        looksAgain();
        assertThat(find("#head-" + step)).isVisible();
    }

    void sees(String text) {
        looksAgain();
        assertThat(find("#live")).containsText(text);
    }

    void seesNot(String text) {
        assertThat(find("#live")).not().containsText(text);
    }

    private void looksAgain() {
        if (!script) page.getByRole(AriaRole.LINK, named("phone.again")).click();
    }

    /** Writes for themself, on this phone. */
    void notes(String thought) {
        page.fill("#notes", thought);
    }

    void sends(String word) {
        page.fill("[name=content]", word);
        press("phone.send.WORDS");
        assertThat(find(".own-given")).containsText(word);
    }

    void becomesHost() {
        press("phone.host.me");
        assertThat(find("#host")).isVisible();
    }

    void isHost(boolean host) {
        looksAgain();
        assertThat(find("#host")).isVisible(visible(host));
        assertThat(find("#guest")).isVisible(visible(!host));
    }

    private static LocatorAssertions.IsVisibleOptions visible(boolean visible) {
        return new LocatorAssertions.IsVisibleOptions().setVisible(visible);
    }

    void writesForTheTable(String factor) {
        page.fill("textarea[name=content]", factor);
        press("phone.send.TABLE");
        assertThat(find("#agreed")).containsText(factor);
    }

    void votesFor(String... factors) {
        for (var factor : factors)
            find("label.candidate").filter(containing(factor)).first().locator("input").check();
        press("phone.send.VOTE");
        sees(words.of("phone.marked"));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(words.of(key)).setExact(true);
    }

    @Override
    public void close() {
        context.close();
    }
}
