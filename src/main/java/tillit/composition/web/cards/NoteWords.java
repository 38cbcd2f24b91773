package tillit.composition.web.cards;

import java.util.Locale;
import java.util.OptionalInt;
import tillit.composition.desk.Note;
import tillit.composition.desk.Note.Deed;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.People;
import tillit.shell.Frame;

/**
 * How a state came about, in the viewer's language and with the names that people have now.
 *
 * @param form as a part of a text key
 */
public record NoteWords(Frame frame, String form, People people) {

    public static NoteWords of(Frame frame, Result result) {
        return new NoteWords(frame, result.form(), result.brief().people());
    }

    /** Only the kind of step is told when who it was about is not among the people any more. */
    public String of(StateKind kind, Note note) {
        return tells(note) ? sentence(note) : frame.text("cards.state." + kind.word());
    }

    public boolean tells(Note note) {
        return note.deed() != Deed.NOTHING
                && note.people().stream().map(people::numberOf).allMatch(OptionalInt::isPresent);
    }

    private String sentence(Note note) {
        var key = "cards.note." + note.deed().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (note.deed()) {
            case MOVED -> frame.text(key, name(note, 0), group(note));
            case SWAPPED -> frame.text(key, name(note, 0), name(note, 1));
            case AWAY -> frame.text(key, name(note, 0), note.number());
            case GROUP_PINNED, GROUP_UNPINNED -> frame.text(key, group(note));
            default -> frame.text(key, name(note, 0));
        };
    }

    private String name(Note note, int index) {
        var person = people.numberOf(note.people().get(index)).orElseThrow();
        return people.member(person).name();
    }

    private String group(Note note) {
        return frame.text("cards.group." + form, note.number() + 1);
    }
}
