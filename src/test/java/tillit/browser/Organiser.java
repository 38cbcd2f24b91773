package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** Who makes a gathering and leads it from the desk. */
final class Organiser {

    private final Page page;
    private final Words words;
    private final String desk;

    private Organiser(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.desk = page.url();
    }

    /** Makes a leaders' day by the form, and stands at its desk. */
    static Organiser of(DayIn day, Device device) {
        var page = device.page(1280, 900);
        page.navigate("/gatherings/new?method=leaders-day");
        unfold(page);
        page.fill("#name", day.title());
        page.fill("#own-success-factors", day.question());
        page.fill("#names", String.join("\n", day.tables()));
        page.click(".making > button");
        page.waitForURL(Pattern.compile("/gatherings/[0-9a-f-]{36}$"));
        return new Organiser(page, day.words());
    }

    private static void unfold(Page page) {
        page.evaluate(
                "() => document.querySelectorAll('details').forEach((one) => (one.open = true))");
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Where something of the gathering is. */
    String at(String part) {
        return desk + part;
    }

    /** What the codes on the tables' posters lead to, read from the picture alone. */
    List<String> posters() {
        page.navigate(at("/posters"));
        var codes = find(".poster svg").all().stream().map(QrCode::on).toList();
        page.navigate(desk);
        return codes;
    }

    String code() {
        return find("#paths .code").innerText();
    }

    void opens() {
        press("gathering.open");
        assertThat(find("#advance")).isVisible();
    }

    /** Goes on until this step; answers its name as people read it. */
    String goesOnTo(String step) {
        var now = find("#moves input[name=step]");
        for (var at = now.inputValue(); !at.equals(step); at = now.inputValue()) {
            find("#advance").click();
            assertThat(now).not().hasValue(at);
        }
        return find(".desk-head h1").innerText();
    }

    /** Gives a table another host. */
    void changesHost(String table) {
        if (!find("#hosts[open]").isVisible()) find("#hosts > summary").click();
        page.getByRole(AriaRole.BUTTON, named(words.of("gathering.hosts.change.at", table)))
                .click();
    }

    void press(String key) {
        page.getByRole(AriaRole.BUTTON, named(words.of(key))).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    void looksAtTheWall() {
        page.navigate(at("/wall"));
    }

    void returnsToTheDesk() {
        page.navigate(desk);
    }

    void hides(String word) {
        onWord(word, "wall.hide");
        sees(words.of("wall.done.HIDE", word));
    }

    void joins(String word, String into) {
        word(word).getByRole(AriaRole.LINK, link(words.of("wall.join") + " " + word)).click();
        onWord(into, "wall.join.here");
        sees(words.of("wall.done.JOIN", into));
    }

    void undoes() {
        press("wall.undo");
    }

    /** How many have sent this word; a word that is joined into another has no line of its own. */
    void counts(String word, int times) {
        assertThat(word(word).locator(".count")).hasText(String.valueOf(times));
    }

    private void onWord(String word, String doing) {
        var name = words.of(doing) + " " + word;
        word(word).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).click();
    }

    private static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private Locator word(String word) {
        var exactly = Pattern.compile("^" + word + "$", Pattern.CASE_INSENSITIVE);
        var label = page.locator("strong").filter(new Locator.FilterOptions().setHasText(exactly));
        return find("#list > li").filter(new Locator.FilterOptions().setHas(label));
    }

    void sees(String text) {
        assertThat(find("main")).containsText(text);
    }

    /** Writes down what will be done, as it is said in the hall. */
    void writesDown(DayIn day) {
        page.navigate(at("/paper/answers"));
        page.fill("#commitment-text", day.what());
        page.fill("#commitment-who", day.who());
        page.fill("#commitment-when", day.when());
        find("#commitment form button").click();
        sees(words.of("paper.put"));
        returnsToTheDesk();
    }

    /** What a file of the result holds, read as letters. */
    String takesHome(String ending) throws IOException {
        page.navigate(at("/result"));
        var file = page.waitForDownload(() -> find("a[href$='result" + ending + "']").click());
        return new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
    }
}
