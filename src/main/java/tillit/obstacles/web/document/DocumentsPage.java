package tillit.obstacles.web.document;

import java.util.List;
import java.util.Optional;
import tillit.obstacles.document.ClearOut;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.Year;
import tillit.shell.Page;

/**
 * The register, and how many there are.
 *
 * @param years the newest first
 * @param found how many are meant on all pages
 * @param shown those of this page
 * @param clearOuts in which units propose today
 * @param leads whether they may add to the register
 */
public record DocumentsPage(
        Wanted wanted,
        List<Year> years,
        int found,
        List<Line> shown,
        List<ClearOut> clearOuts,
        boolean leads)
        implements Page {

    static final int MOST = 50;

    /** @param owner the name of the unit */
    public record Line(Document document, String owner, boolean past, boolean unused) {}

    public Year now() {
        return years.getFirst();
    }

    /** Whether nothing has ever been written in it. */
    public boolean isEmpty() {
        return years.stream().allMatch(year -> year.left() + year.gone() == 0);
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(found, MOST));
    }

    public Optional<String> before() {
        return Optional.of(wanted.page() - 1).filter(it -> it > 0).map(this::path);
    }

    public Optional<String> after() {
        return Optional.of(wanted.page() + 1).filter(it -> it <= pages()).map(this::path);
    }

    private String path(int page) {
        return "/documents" + wanted.at(page).query();
    }
}
