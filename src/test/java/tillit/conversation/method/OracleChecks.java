package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.conversation.method.View.Seen;

/** Holds what the engine shows against what the oracle says that may be seen. */
final class OracleChecks {

    private OracleChecks() {}

    static void seat(TestRoom room, Oracle oracle, SeatId seat) {
        var may = oracle.seenBy(seat);
        var view = room.seenBy(seat);
        isExactly(room, oracle, view, may);
        assertThat(view.given()).allMatch(seen -> seen.mine() == wrote(room, seat, seen));
        if (room.method.room() == RoomKind.OPEN) tellsNobody(view, seat);
    }

    static void bigScreen(TestRoom room, Oracle oracle) {
        var view = room.onBigScreen();
        isExactly(room, oracle, view, oracle.onBigScreen());
        assertThat(all(view)).noneMatch(Seen::mine);
    }

    /** Everything that is in a view. */
    static Set<ContributionId> everything(View view) {
        return all(view).map(Seen::id).collect(Collectors.toSet());
    }

    private static void isExactly(
            TestRoom room, Oracle oracle, View view, Set<ContributionId> may) {
        assertThat(everything(view)).isSubsetOf(may);
        var now = view.step();
        var given = of(room, may, step -> now.filter(step::equals).isPresent());
        assertThat(ids(view.given()))
                .isEqualTo(oracle.isHall() ? listed(room, view, given) : given);
        assertThat(ids(view.table()))
                .isEqualTo(
                        of(
                                room,
                                may,
                                step ->
                                        now.filter(it -> it.reads().contains(step.id()))
                                                .isPresent()));
        if (oracle.isHall()) assertThat(view.keepable()).isEmpty();
        else
            assertThat(of(room, ids(view.keepable()), OracleChecks::isKept))
                    .isEqualTo(of(room, may, OracleChecks::isKept));
        assertThat(of(room, ids(view.keepable()), OracleChecks::isNeverKept)).isEmpty();
    }

    /** Of words in a hall only one's own; the others are on the wall. */
    private static Set<ContributionId> listed(TestRoom room, View view, Set<ContributionId> given) {
        return given.stream()
                .filter(id ->
                        view.step().orElseThrow().kind() != StepKind.WORDS
                                || view.me().equals(Optional.of(contributed(room, id).author())))
                .collect(Collectors.toSet());
    }

    private static boolean isKept(Step step) {
        return step.keep() == Keep.CHEST;
    }

    private static boolean isNeverKept(Step step) {
        return step.keep() == Keep.NOTHING && step.kind() != StepKind.WRITE;
    }

    /** In an open room nobody is told who gave, nor who has given. */
    private static void tellsNobody(View view, SeatId me) {
        assertThat(all(view)).allMatch(seen -> seen.author().isEmpty());
        assertThat(view.done()).isSubsetOf(me);
    }

    private static Set<ContributionId> of(
            TestRoom room, Set<ContributionId> ids, Predicate<Step> in) {
        return ids.stream()
                .filter(id -> in.test(room.method.step(contributed(room, id).step()).orElseThrow()))
                .collect(Collectors.toSet());
    }

    private static boolean wrote(TestRoom room, SeatId seat, Seen seen) {
        return contributed(room, seen.id()).author().equals(seat);
    }

    private static Event.Contributed contributed(TestRoom room, ContributionId id) {
        return room.log.stream()
                .filter(Event.Contributed.class::isInstance)
                .map(Event.Contributed.class::cast)
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<ContributionId> ids(List<Seen> seen) {
        var ids = new HashSet<ContributionId>();
        seen.forEach(it -> ids.add(it.id()));
        assertThat(ids).hasSize(seen.size());
        return ids;
    }

    private static Stream<Seen> all(View view) {
        return Stream.of(
                        view.given(),
                        view.table(),
                        view.keepable(),
                        view.question().stream().toList())
                .flatMap(List::stream);
    }
}
