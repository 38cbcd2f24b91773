package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.NOT_YOURS;
import static tillit.conversation.method.Refusal.NO_SUCH_CONTRIBUTION;
import static tillit.conversation.method.Refusal.WRONG_KIND;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.util.List;
import java.util.Set;
import tillit.conversation.method.Command.SayInTheWay;
import tillit.conversation.method.Event;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.state.Contribution;

/**
 * Of a sentence that they gave, somebody says that it is in their way. In a circle nobody does: what is sealed leaves it
 * by other words.
 */
final class Hindering {

    private static final Set<StepKind> SENTENCES = Set.of(StepKind.TABLES, StepKind.GATHER);

    static final Deed<SayInTheWay> SAY =
            Rules.of(SayInTheWay.class)
                    .must(WRONG_KIND, (meeting, _) -> meeting.method().room() == RoomKind.OPEN)
                    .during(RUNNING)
                    .must(
                            NO_SUCH_CONTRIBUTION,
                            (meeting, say) ->
                                    meeting.state().contributions().find(say.id()).isPresent())
                    .must(WRONG_KIND, Hindering::isSentence)
                    .must(
                            NOT_YOURS,
                            (meeting, say) -> Withdrawing.isTheirs(meeting, say.by(), say.id()))
                    .unless((meeting, say) -> given(meeting, say).inTheWay() == say.inTheWay())
                    .then((_, say, _) -> List.of(new Event.SaidInTheWay(say.id(), say.inTheWay())));

    private Hindering() {}

    private static boolean isSentence(Meeting meeting, SayInTheWay say) {
        return meeting.method()
                .step(given(meeting, say).step())
                .filter(step -> SENTENCES.contains(step.kind()))
                .isPresent();
    }

    private static Contribution given(Meeting meeting, SayInTheWay say) {
        return meeting.state().contributions().find(say.id()).orElseThrow();
    }
}
