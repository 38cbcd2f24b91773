package tillit.conversation.gathering.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.state.Place;
import tillit.conversation.method.state.Places;

/** The hall as counts: never who. */
public record Hall(Gathering gathering, RoomState state) {

    /** More tables than a desk can list; then only those without a host are. */
    private static final int LISTED = 40;

    private static final int MOST_AT_A_TABLE = 20;

    /** What is written there stays on the phones, or is the organiser's own. */
    private static final Set<StepKind> UNSEEN =
            Set.of(StepKind.WRITE, StepKind.CHOOSE, StepKind.FOLLOW_UP);

    /** A table with its name, and how many are here at it. */
    public record Table(int number, String name, int here, boolean hasHost) {}

    /** How many phones are here; the organiser's desk is none. */
    public int here() {
        var seating = state.seating();
        var leading = seating.leading().stream().filter(seating::here).count();
        return seating.present() - (int) leading;
    }

    /** Whether it can be told how many have given something in this step. */
    public boolean counts(Step step) {
        return step.kind().takesContributions() && !UNSEEN.contains(step.kind());
    }

    /** How many have given something in this step; where hosts write for their tables, how many hosts. */
    public int given(Step step) {
        return state.contributions().authorsIn(step.id()).size();
    }

    /** Whether far more phones are here than sit at tables, however tightly. */
    public boolean isCrowded() {
        return hasTables() && here() > MOST_AT_A_TABLE * tables();
    }

    public boolean hasTables() {
        return places().laid();
    }

    public int tables() {
        return places().tables();
    }

    /** How many tables have a host who is here. */
    public int hosted() {
        return (int) places().byNumber().values().stream().filter(Hall::isHosted).count();
    }

    /** At how many tables nobody sits yet. */
    public int empty() {
        return (int) places().crowds().stream().takeWhile(it -> it.here() == 0).count();
    }

    /** Those whose host can be changed: all of a hall that one can overlook, else those without one. */
    public List<Table> listed() {
        return (isLarge() ? places().withoutHost().stream() : numbers().boxed())
                .limit(LISTED)
                .map(this::table)
                .toList();
    }

    public boolean isLarge() {
        return tables() > LISTED;
    }

    /** Who would be host at a table next: who has been here longest of those who are not host. */
    Optional<SeatId> nextHost(int number) {
        return places().at(number)
                .flatMap(place ->
                        place.here().stream().filter(seat -> !place.isHost(seat)).findFirst());
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, tables());
    }

    private Table table(int number) {
        var place = places().at(number).orElseThrow();
        return new Table(
                number, gathering.table(number).orElse(""), place.here().size(), isHosted(place));
    }

    private static boolean isHosted(Place place) {
        return place.host().filter(place.here()::contains).isPresent();
    }

    private Places places() {
        return state.places();
    }
}
