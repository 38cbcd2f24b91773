package tillit.programme.web.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.course.HowFar;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * Whom a programme is for today: by name and never by how far they have come.
 *
 * @param parts that have occasions
 * @param part of which is told how far they have come
 * @param counts how many have come how far; empty without a part
 * @param found how many there are on all pages
 * @param shown those of this page
 */
public record PeoplePage(
        Kept kept,
        Wanted wanted,
        List<String> areas,
        List<Part> parts,
        Optional<Part> part,
        Map<HowFar, Long> counts,
        int found,
        List<Line> shown)
        implements Page {

    static final int MOST = 100;

    /**
     * @param how empty where it is not told
     * @param at when the occasion begins
     */
    public record Line(
            String name, String unit, String area, Optional<HowFar> how, Optional<Instant> at) {}

    public String path() {
        return "/programmes/" + kept.id() + "/people";
    }

    public boolean isEverybody() {
        return wanted.query().isEmpty();
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(found, MOST));
    }

    public String path(Optional<HowFar> how) {
        return path() + wanted.of(how).query();
    }

    public Optional<String> before() {
        return Optional.of(wanted.page() - 1).filter(it -> it > 0).map(this::pathOf);
    }

    public Optional<String> after() {
        return Optional.of(wanted.page() + 1).filter(it -> it <= pages()).map(this::pathOf);
    }

    private String pathOf(int page) {
        return path() + wanted.at(page).query();
    }
}
