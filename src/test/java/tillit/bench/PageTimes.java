package tillit.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.function.Supplier;
import tillit.Visitor;

/** How long a page takes, asked for by one client on the same machine, after it has been asked for a while. */
final class PageTimes {

    private static final int ASKED = 200;
    private static final int TO_WARM = 100;

    private PageTimes() {}

    static Times of(Visitor visitor, String page) {
        return of(page, () -> visitor.get(page));
    }

    /** Whatever is asked; {@code page} is what it is called when it fails. */
    static Times of(String page, Supplier<HttpResponse<String>> asked) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < TO_WARM + ASKED; i++) {
            var began = System.nanoTime();
            if (asked.get().statusCode() != 200) throw new IllegalStateException(page);
            times.add(System.nanoTime() - began);
        }
        return Times.ofNanos(times.subList(TO_WARM, times.size()));
    }
}
