package tillit.conversation.room.web;

import java.util.Optional;
import java.util.Set;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View;

/** What the onlooker may do in the step of now, and so what their page offers. */
public record May(Look look) {

    private static final Set<StepKind> GIVEN_FOR_OTHERS =
            Set.of(
                    StepKind.GATHER,
                    StepKind.TABLES,
                    StepKind.WRITE,
                    StepKind.VOTE,
                    StepKind.SCALE,
                    StepKind.CHOOSE,
                    StepKind.FOLLOW_UP);

    /** A leader gives for somebody without a phone; never what is for its author's eyes only. */
    public boolean giveForOthers() {
        return step().filter(step -> GIVEN_FOR_OTHERS.contains(step.kind()))
                        .filter(step -> look.seals().key(step).equals("room"))
                        .isPresent()
                && !look.outside()
                && !look.others().isEmpty();
    }

    /** Picks what they take along, and has room for more of it. */
    public boolean chooseMore() {
        var mine = look.view().given().stream().filter(View.Seen::mine).count();
        return look.acts() && look.is(StepKind.CHOOSE) && mine < look.step().settings().atMost();
    }

    /** Names who has the role that this step gives. */
    public boolean nameSomebody() {
        return step().filter(step -> !step.elects()).flatMap(Step::gives).isPresent()
                && (look.leads() || (look.acts() && look.is(StepKind.TALK)));
    }

    /** Draws, and with whose pen. */
    public Optional<SeatId> draw() {
        return look.view().me().filter(_ -> look.acts() && look.is(StepKind.DRAW));
    }

    private Optional<Step> step() {
        return look.view().step();
    }
}
