package tillit.browser;

import com.microsoft.playwright.Locator;
import java.util.concurrent.atomic.AtomicReference;

/** A circle's key as the trial's page gives it: the address that a QR code would hold. */
record TrialKey(String address) {

    static TrialKey of(String circle, Device device) {
        var address = new AtomicReference<>("");
        device.onPage(page -> {
            page.navigate("/trial");
            address.set(
                    page.locator("a[href*='/key#']")
                            .filter(new Locator.FilterOptions().setHasText(circle))
                            .getAttribute("href"));
        });
        return new TrialKey(address.get());
    }

    String circle() {
        return address.replaceAll(".*/circles/|/key#.*", "");
    }

    String letters() {
        return address.replaceAll(".*#", "");
    }
}
