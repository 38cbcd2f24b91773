package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.NO_SUCH_STEP;
import static tillit.conversation.method.Refusal.OUT_OF_RANGE;
import static tillit.conversation.method.Refusal.WRONG_KIND;
import static tillit.conversation.method.View.Phase.PACKING;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.util.List;
import java.util.function.Function;
import tillit.conversation.method.Command;
import tillit.conversation.method.Command.HideWord;
import tillit.conversation.method.Command.JoinWords;
import tillit.conversation.method.Command.PartWords;
import tillit.conversation.method.Command.ShowAllWords;
import tillit.conversation.method.Command.UnhideWord;
import tillit.conversation.method.Event;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;

/** What the organiser changes on a wall of words, also when its step is over. Doing it twice changes nothing. */
final class Moderating {

    static final Deed<JoinWords> JOIN =
            ofWord(JoinWords.class, JoinWords::step, JoinWords::word)
                    .must(OUT_OF_RANGE, (meeting, join) -> Limits.isKey(join.into()))
                    .unless((meeting, join) -> isJoined(wall(meeting, join.step()), join))
                    .then((meeting, join, now) ->
                            List.of(new Event.WordsJoined(join.step(), join.word(), join.into())));

    static final Deed<PartWords> PART =
            ofWord(PartWords.class, PartWords::step, PartWords::word)
                    .unless((meeting, part) -> isParted(wall(meeting, part.step()), part.word()))
                    .then((meeting, part, now) ->
                            List.of(new Event.WordsParted(part.step(), part.word())));

    static final Deed<HideWord> HIDE =
            ofWord(HideWord.class, HideWord::step, HideWord::word)
                    .unless((meeting, hide) -> isHidden(meeting, hide.step(), hide.word()))
                    .then((meeting, hide, now) ->
                            List.of(new Event.WordHidden(hide.step(), hide.word())));

    static final Deed<UnhideWord> UNHIDE =
            ofWord(UnhideWord.class, UnhideWord::step, UnhideWord::word)
                    .unless((meeting, show) -> !isHidden(meeting, show.step(), show.word()))
                    .then((meeting, show, now) ->
                            List.of(new Event.WordUnhidden(show.step(), show.word())));

    static final Deed<ShowAllWords> SHOW_ALL =
            ofWall(ShowAllWords.class, ShowAllWords::step)
                    .unless((meeting, show) -> wall(meeting, show.step()).all() == show.all())
                    .then((meeting, show, now) ->
                            List.of(new Event.AllWordsShown(show.step(), show.all())));

    private Moderating() {}

    private static <C extends Command> Rules<C> ofWord(
            Class<C> kind, Function<C, StepId> step, Function<C, String> word) {
        return ofWall(kind, step)
                .must(OUT_OF_RANGE, (meeting, command) -> Limits.isKey(word.apply(command)));
    }

    private static <C extends Command> Rules<C> ofWall(Class<C> kind, Function<C, StepId> step) {
        return Rules.of(kind)
                .leadersOnly()
                .during(RUNNING, PACKING)
                .must(
                        NO_SUCH_STEP,
                        (meeting, command) ->
                                meeting.method().step(step.apply(command)).isPresent())
                .must(WRONG_KIND, (meeting, command) -> isWall(meeting, step.apply(command)));
    }

    /** The server reads words in open rooms only. */
    private static boolean isWall(Meeting meeting, StepId id) {
        var step = meeting.method().step(id).orElseThrow();
        return step.kind() == StepKind.WORDS && meeting.method().room() == RoomKind.OPEN;
    }

    private static boolean isJoined(Overrides wall, JoinWords join) {
        return wall.root(join.word()).equals(wall.root(join.into()));
    }

    private static boolean isParted(Overrides wall, String word) {
        return wall.parted().contains(word) && !wall.hasJoined(word);
    }

    private static boolean isHidden(Meeting meeting, StepId step, String word) {
        return wall(meeting, step).hidden().contains(word);
    }

    private static Overrides wall(Meeting meeting, StepId step) {
        return meeting.state().walls().in(step);
    }
}
