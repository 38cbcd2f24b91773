package tillit.conversation.gathering.workplace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.gathering.paper.PaperSeats;
import tillit.conversation.method.Harvest;
import tillit.conversation.method.Harvest.Given;
import tillit.conversation.method.Keep;
import tillit.conversation.method.Method;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;

/** What of a workplace's meeting has a place in the whole: its words, and what its tables agreed on. */
final class Shared {

    private static final List<StepKind> KINDS = List.of(StepKind.WORDS, StepKind.TABLES);

    /**
     * @param into the step of the whole
     * @param of who gave it at the workplace
     */
    record Piece(Given given, StepId into, SeatId of) {}

    private Shared() {}

    static List<Piece> pieces(Method workplace, Harvest harvest, Method whole) {
        return workplace.steps().stream()
                .filter(Shared::isKept)
                .flatMap(step -> pieces(step, harvest, whole))
                .toList();
    }

    private static Stream<Piece> pieces(Step step, Harvest harvest, Method whole) {
        return place(step, whole).stream()
                .flatMap(into ->
                        harvest.in(step.id()).stream()
                                .filter(given -> !PaperSeats.isWorkplace(given.author()))
                                .map(given -> new Piece(given, into.id(), given.author())));
    }

    /** The step of the same name, else the first of the same kind. */
    private static Optional<Step> place(Step step, Method whole) {
        var same =
                whole.steps().stream()
                        .filter(Shared::isKept)
                        .filter(other -> other.kind() == step.kind())
                        .toList();
        return same.stream()
                .filter(other -> other.id().equals(step.id()))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private static boolean isKept(Step step) {
        return KINDS.contains(step.kind()) && step.keep() != Keep.NOTHING;
    }
}
