package tillit.commons.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.organisation.AreasAround;
import tillit.organisation.Organisation;
import tillit.organisation.Position;

/** What we have learned, told by those who learned it. Of failures top management tells first, by name. */
@Service
@Transactional
public class Lessons {

    /** So many are found at most: who wants others asks for more words. */
    public static final int MOST = 500;

    private final LessonBook book;
    private final FoundLessons found;
    private final TopManagement top;
    private final LessonMail mail;
    private final Organisation organisation;
    private final AreasAround areas;

    Lessons(
            LessonBook book,
            FoundLessons found,
            TopManagement top,
            LessonMail mail,
            Organisation organisation,
            AreasAround areas) {
        this.book = book;
        this.found = found;
        this.top = top;
        this.mail = mail;
        this.organisation = organisation;
        this.areas = areas;
    }

    /** @param found on all pages; one more than {@value #MOST} when there are more than that */
    public record Hits(List<Lesson> lessons, int found) {}

    /** The best first, the newest where no word is asked for. */
    @Transactional(readOnly = true)
    public Hits find(Sought sought, int from, int most) {
        var hits = found.find(sought, from, Math.min(most, MOST - from));
        return new Hits(book.withIds(hits.ids()), hits.found());
    }

    @Transactional(readOnly = true)
    public Optional<Lesson> find(LessonId id) {
        return book.find(id);
    }

    /** Who may tell of a failure. */
    public enum Beginning {
        /** Nobody of top management has told of theirs: the others wait. */
        AWAITED,
        /** The same, and it is their turn: by name. */
        FIRST,
        /** Everybody. */
        BEGUN
    }

    /** How far failures have come, as it is for this person. */
    @Transactional(readOnly = true)
    public Beginning beginning(PersonId person) {
        if (book.hasFailures()) return Beginning.BEGUN;
        return top.unitOf(person).isPresent() ? Beginning.FIRST : Beginning.AWAITED;
    }

    /** As whom readers meet this person when they leave out their name. */
    @Transactional(readOnly = true)
    public Teller.Somebody somebody(PersonId person) {
        var today = organisation.today();
        var position = organisation.positions(person, today).stream().findFirst();
        var around = position.map(it -> areas.of(it.unit(), today)).orElse(List.of());
        return Teller.Somebody.in(around, position.filter(Position::manages).isPresent());
    }

    /** Sent twice it is there once. Says whether it may be told. */
    public boolean tell(LessonId id, LessonKind kind, Story story, boolean named, SignedIn who) {
        var beginning = kind == LessonKind.FAILED ? beginning(who.id()) : Beginning.BEGUN;
        if (beginning == Beginning.AWAITED) return false;
        var teller = teller(who.id(), named || beginning == Beginning.FIRST);
        var today = organisation.today();
        book.add(
                new Lesson(id, kind, story, who.id(), teller, who.language(), today, 0),
                erasedOn(today));
        return true;
    }

    /** By its writer. Whoever was somebody stays the same somebody, also after they have moved. */
    public void change(LessonId id, Story story, boolean named, SignedIn who) {
        book.hold(id)
                .ifPresent(it -> {
                    var teller =
                            !named && it.teller() instanceof Teller.Somebody same
                                    ? same
                                    : teller(who.id(), named);
                    book.change(id, story, teller, who.language(), erasedOn(organisation.today()));
                });
    }

    private Teller teller(PersonId person, boolean named) {
        return named ? named(person) : somebody(person);
    }

    Teller named(PersonId person) {
        return new Teller.Named(person, top.unitOf(person));
    }

    private static LocalDate erasedOn(LocalDate today) {
        return Lesson.HANDLING.erasedOn(today).orElseThrow();
    }

    /** By its writer: the text is gone at once. */
    public void withdraw(LessonId id) {
        book.delete(id);
    }

    /** By the programme lead, who says why to whoever wrote it. */
    public void remove(LessonId id, String why) {
        book.hold(id)
                .ifPresent(it -> {
                    book.delete(id);
                    mail.removed(it, why);
                });
    }

    /** It helped this person too. Said twice it counts once. */
    public void helps(LessonId id, PersonId person) {
        book.hold(id).filter(it -> !it.isWrittenBy(person)).ifPresent(_ -> book.helps(id, person));
    }

    public void helpsNotAnyMore(LessonId id, PersonId person) {
        book.helpsNotAnyMore(id, person);
    }

    @Transactional(readOnly = true)
    public boolean helped(LessonId id, PersonId person) {
        return book.helped(id, person);
    }
}
