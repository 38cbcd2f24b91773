package tillit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** What browsers sent to the server: addresses, headers and bodies. */
final class Requests {

    private final List<String> all = new ArrayList<>();

    void of(Device device) {
        of(device.context());
    }

    void of(BrowserContext phone) {
        phone.onRequest(request -> all.add(whole(request)));
    }

    /** Without what stands behind the # of an address: a browser does not send it. */
    private static String whole(Request request) {
        var address = request.url().replaceAll("#.*", "");
        var headers = request.headers().toString();
        return request.method() + " " + address + "\n" + headers + "\n" + request.postData();
    }

    String text() {
        return String.join("\n", all);
    }
}
