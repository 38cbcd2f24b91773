package tillit.commons.web.foundation;

import java.util.List;
import java.util.Optional;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.Reading;
import tillit.commons.foundation.Talk;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;
import tillit.shell.Page;

/**
 * One principle, and what it means at the workplaces that have talked about it.
 *
 * @param workplaces how many have
 * @param told those of this page, who did so last first
 * @param managed units for which the one who looks writes
 * @param talks conversations about it that they organised
 * @param number of this page, from 1
 * @param pages how many there are
 */
public record PrinciplePage(
        Principle principle,
        int workplaces,
        List<Told> told,
        List<Unit> managed,
        List<Talk> talks,
        int number,
        int pages)
        implements Page {

    public static final int MOST = 20;

    /**
     * What one workplace has said.
     *
     * @param earlier what it said before, the newest first
     * @param writes whether the one who looks writes for it
     */
    public record Told(
            UnitId unit, String name, Reading now, List<Reading> earlier, boolean writes) {}

    public String path() {
        return "/foundation/" + principle.id();
    }

    /** Whether the words have changed since it was read. */
    public boolean isOlder(Reading reading) {
        return reading.number() < principle.number();
    }

    public Optional<Integer> before() {
        return number > 1 ? Optional.of(number - 1) : Optional.empty();
    }

    public Optional<Integer> after() {
        return number < pages ? Optional.of(number + 1) : Optional.empty();
    }
}
