package tillit.programme.web.trainer;

import java.util.List;
import tillit.organisation.Colleague;
import tillit.programme.trainer.Trainer;
import tillit.shell.Page;

/**
 * All who lead what the organisation leads itself, by name.
 *
 * @param asked the part of a name that is searched for
 */
public record PoolPage(List<Line> pool, String asked, List<Colleague> found) implements Page {

    /** @param left hours that they have left this month */
    public record Line(Trainer trainer, String name, double left) {}

    public boolean has(Colleague one) {
        return pool.stream().anyMatch(line -> line.trainer().person().equals(one.id()));
    }
}
