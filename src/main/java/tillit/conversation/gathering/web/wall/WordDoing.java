package tillit.conversation.gathering.web.wall;

import java.util.Optional;
import tillit.conversation.method.Command;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;

/** What the organiser can do to the words, one tap each. */
public enum WordDoing {
    HIDE,
    UNHIDE,
    JOIN,
    PART,
    ALL,
    SOME;

    Command by(SeatId seat, StepId step, String word, String into) {
        return switch (this) {
            case HIDE -> new Command.HideWord(seat, step, word);
            case UNHIDE -> new Command.UnhideWord(seat, step, word);
            case JOIN -> new Command.JoinWords(seat, step, word, into);
            case PART -> new Command.PartWords(seat, step, word);
            case ALL -> new Command.ShowAllWords(seat, step, true);
            case SOME -> new Command.ShowAllWords(seat, step, false);
        };
    }

    /** What makes it undone; words that were parted are joined again one by one. */
    public Optional<WordDoing> undoing() {
        return switch (this) {
            case HIDE -> Optional.of(UNHIDE);
            case UNHIDE -> Optional.of(HIDE);
            case JOIN -> Optional.of(PART);
            case PART -> Optional.empty();
            case ALL -> Optional.of(SOME);
            case SOME -> Optional.of(ALL);
        };
    }
}
