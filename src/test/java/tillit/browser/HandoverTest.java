package tillit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.IDA;
import static tillit.trial.Cast.OLLE;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.Circles;

/** The key is shown by one who sits in the room to one who comes late; and it stays with nobody else. */
@HouseTest
@InBrowser
class HandoverTest {

    private static final String KEYS =
            """
            () => new Promise((done) => {
              const opening = indexedDB.open("tillit", 1);
              opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
              opening.onsuccess = () => {
                const asked = opening.result.transaction("keys").objectStore("keys").getAllKeys();
                asked.onsuccess = () => done(asked.result.join(" "));
              };
            })\
            """;

    private static final String GIVEN_ELEVEN_MINUTES_AGO =
            """
            () => new Promise((done, failed) => {
              const opening = indexedDB.open("tillit", 1);
              opening.onupgradeneeded = () => failed("the page has kept nothing yet");
              opening.onsuccess = () => {
                const store = opening.result.transaction("keys", "readwrite").objectStore("keys");
                store.put({ raw: new Uint8Array(32), at: Date.now() - 660000 }, "given/old");
                store.put({ raw: new Uint8Array(32), at: Date.now() }, "given/new").onsuccess = done;
              };
            })\
            """;

    private Meeting meeting;
    private People people;
    private TrialKey key;

    @BeforeEach
    void theMeetingIsOn(@Autowired Circles circles, People people) {
        this.people = people;
        key = TestCircle.of(circles, "Sälgen", FREJA, IDA);
        meeting = Meeting.of(people, key, FREJA);
        meeting.desk().begin();
    }

    @Test
    void idaComesLateAndScansTheKeyFromFrejasPhone() {
        var freja = meeting.phone(FREJA);
        freja.find(".key-fold > summary").click();
        freja.find("circle-qr svg").waitFor();
        var scanned = URI.create(QrCode.on(freja.find("circle-qr svg")));
        var ida = people.of(IDA);
        ida.context()
                .addInitScript(
                        "globalThis.StorageManager && (StorageManager.prototype.persist = async () => localStorage.setItem('persisted', 'yes'))");
        ida.takeKey(scanned.getPath() + "#" + scanned.getFragment());
        meeting.comesIn(IDA).isIn("Incheckning");
        assertThat(meeting.phone(IDA).page().evaluate("localStorage.getItem('persisted')"))
                .isEqualTo("yes");
    }

    @Test
    void theBigScreenShowsTheKeyOnlyWhenSomebodyOpensIt() {
        var screen = meeting.screen();
        assertThat(screen.find("circle-qr svg")).not().isVisible();
        screen.find(".key-fold > summary").click();
        assertThat(screen.find("circle-qr svg")).isVisible();
    }

    @Test
    void aStrangerWhoScansIsToldSoAndKeepsNothing() {
        people.of(OLLE)
                .onPage(page -> {
                    page.navigate(key.address());
                    assertThat(page.locator("key-handover > .error"))
                            .hasText(Words.in("sv").of("circle.key.stranger"));
                    assertThat(kept(page)).doesNotContain("given");
                });
    }

    @Test
    void olleWhoComesInsteadOfIdaIsTakenToTheRoom() {
        CirclePage.of(meeting.circle(), people.of(AINO))
                .substitute("Olle Berg", "Ida Sjöqvist-Møller");
        people.of(OLLE)
                .onPage(page -> {
                    page.navigate(key.address());
                    page.waitForURL("**/rooms/" + meeting.room());
                    page.waitForSelector("html[data-key=ready]");
                    assertThat(kept(page)).contains("circle/").doesNotContain("given");
                });
    }

    @Test
    void whatWasScannedAndNotUsedIsForgottenAfterTenMinutes() {
        people.of(IDA)
                .onPage(page -> {
                    page.navigate("/chest");
                    page.waitForSelector("html[data-own]");
                    page.evaluate(GIVEN_ELEVEN_MINUTES_AGO);
                    page.reload();
                    page.waitForSelector("html[data-own]");
                    assertThat(kept(page)).contains("given/new").doesNotContain("given/old");
                });
    }

    private static String kept(Page page) {
        return String.valueOf(page.evaluate(KEYS));
    }
}
