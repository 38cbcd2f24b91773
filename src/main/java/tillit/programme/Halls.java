package tillit.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.Sittings;
import tillit.composition.WayIn;
import tillit.conversation.GatheringId;
import tillit.conversation.TableDoors;
import tillit.conversation.TablePlans;

/** Lets gatherings sit at tables that were composed, and people find theirs. Where a phone sits is told to nobody. */
@Service
@Transactional
public class Halls implements TablePlans, WayIn {

    private final Sittings sittings;
    private final TableDoors doors;
    private final HallBook book;

    Halls(Sittings sittings, TableDoors doors, HallBook book) {
        this.sittings = sittings;
        this.doors = doors;
        this.book = book;
    }

    /** What sits at the tables of a plan; empty when nothing was made of it yet. */
    public record Hall(HallPlan plan, Optional<GatheringId> gathering) {}

    /** One for each gathering of the composition; none while no tables are used. */
    @Transactional(readOnly = true)
    public List<Hall> of(CompositionId composition) {
        var made = book.of(composition);
        return sittings.of(composition).stream()
                .flatMap(laid -> IntStream.rangeClosed(1, laid.tables().size()).boxed())
                .map(number ->
                        new Hall(
                                new HallPlan(composition, number),
                                Optional.ofNullable(made.get(number))))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TablePlan> find(String plan, PersonId organiser) {
        return HallPlan.of(plan)
                .flatMap(it ->
                        sittings.of(it.composition())
                                .filter(laid -> laid.composer().equals(organiser))
                                .filter(laid -> it.number() <= laid.tables().size())
                                .map(laid ->
                                        new TablePlan(
                                                laid.name(), laid.tables().get(it.number() - 1))));
    }

    @Override
    public void use(String plan, GatheringId gathering) {
        book.put(HallPlan.of(plan).orElseThrow(), gathering);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> to(CompositionId composition, int gathering, int group, boolean leads) {
        return Optional.ofNullable(book.of(composition).get(gathering + 1))
                .flatMap(made -> doors.door(made, group + 1, leads));
    }
}
