package tillit.composition.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Compositions;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.calendar.Invitation;

/** Invites to meetings: each once, again when it was moved, and takes back what is no more. */
@Service
@Transactional
public class Inviting {

    /**
     * @param mails how many were written now
     * @param strangers how many of those invited have no address
     */
    public record Sent(int mails, int strangers) {}

    private final Compositions compositions;
    private final Times times;
    private final InvitationBook book;
    private final People people;
    private final Notices notices;
    private final InvitationMail letters;

    Inviting(
            Compositions compositions,
            Times times,
            InvitationBook book,
            People people,
            Notices notices,
            InvitationMail letters) {
        this.compositions = compositions;
        this.times = times;
        this.book = book;
        this.people = people;
        this.notices = notices;
        this.letters = letters;
    }

    /**
     * Of all circles that have times. Empty, and nothing is sent, while something is wrong with the times or other
     * groups are used, and once the circles have begun.
     *
     * @param place of the meetings without a room; may be empty
     */
    public Optional<Sent> send(CompositionId id, String place) {
        times.hold(id);
        return news(id, place).map(news -> send(compositions.find(id).orElseThrow(), news));
    }

    /** So many mails would {@link #send} write now. */
    @Transactional(readOnly = true)
    public int mails(CompositionId id, String place) {
        return news(id, place)
                .map(news -> new Post(compositions.find(id).orElseThrow()).mails(news))
                .orElse(0);
    }

    boolean hasInvited(CompositionId id, int circle) {
        return book.hasInvited(id, circle);
    }

    /** As calendars know the meeting, without its guests. */
    Optional<Invitation> invitation(CompositionId id, int circle, int meeting, Locale language) {
        return book.find(id, circle, meeting)
                .flatMap(told -> compositions.find(id).map(one -> invitation(one, told, language)));
    }

    private Invitation invitation(Composition composition, Invited told, Locale language) {
        var owner = people.withId(composition.owner()).orElseThrow();
        return letters.calendar(letters.event(composition, told, language), owner, List.of());
    }

    /** Takes back every invitation, unless the circles have begun: they go on, and so do their meetings. */
    void takeBack(CompositionId id) {
        times.hold(id);
        var told = List.copyOf(book.of(id).values());
        if (!told.isEmpty() && !times.areFixed(id))
            send(compositions.find(id).orElseThrow(), new News(List.of(), told));
    }

    private Sent send(Composition composition, News news) {
        var post = new Post(composition);
        news.told().forEach(post::invite);
        news.over().forEach(post::withdraw);
        notices.send(post.mails);
        return new Sent(post.mails.size(), post.strangers.size());
    }

    /** Meetings to tell people about, and meetings that will not be. */
    private record News(List<Invited> told, List<Invited> over) {

        static News of(Map<String, Invited> before, List<Invited> now) {
            var over = new HashMap<>(before);
            now.forEach(meeting -> over.remove(meeting.uid()));
            var told =
                    now.stream()
                            .map(one -> one.after(Optional.ofNullable(before.get(one.uid()))))
                            .flatMap(Optional::stream)
                            .toList();
            return new News(told, List.copyOf(over.values()));
        }
    }

    private Optional<News> news(CompositionId id, String place) {
        var composition = compositions.find(id).orElseThrow();
        return times.found(id)
                .filter(found -> !times.areFixed(id) && found.isOf(composition))
                .filter(found -> found.checked().isKept())
                .map(found -> News.of(book.of(id), invited(id, found, place)));
    }

    static List<Invited> invited(CompositionId id, Found found, String place) {
        List<Invited> all = new ArrayList<>();
        var demand = found.asked().demand();
        for (int circle = 0; circle < demand.circles().size(); circle++) {
            var row = found.timetable().of(circle);
            var codes =
                    demand.circles().get(circle).everybody().stream()
                            .map(found.asked().codes()::get)
                            .toList();
            for (int meeting = 0; meeting < row.size(); meeting++) {
                var slot = row.get(meeting).slot();
                all.add(
                        new Invited(
                                uid(id, found.asked().state(), circle, meeting),
                                0,
                                circle,
                                meeting,
                                slot.day().atTime(slot.start()),
                                (int) demand.series().length().toMinutes(),
                                found.room(row.get(meeting)).orElse(place),
                                codes));
            }
        }
        return all;
    }

    /** Other groups are other meetings. */
    private static String uid(CompositionId id, int state, int circle, int meeting) {
        return id + "-" + state + "-" + (circle + 1) + "-" + (meeting + 1) + "@tillit";
    }

    /** What is written in one go. */
    private final class Post {

        private final Composition composition;
        private final Map<String, PersonId> known;
        private final KnownPerson owner;
        private final List<Mail> mails = new ArrayList<>();
        private final Set<String> strangers = new HashSet<>();

        Post(Composition composition) {
            this.composition = composition;
            known = compositions.registered(composition.id());
            owner = people.withId(composition.owner()).orElseThrow();
        }

        int mails(News news) {
            return Stream.of(news.told(), news.over())
                    .flatMap(List::stream)
                    .mapToInt(meeting -> guests(meeting).size())
                    .sum();
        }

        void invite(Invited meeting) {
            book.keep(composition.id(), meeting);
            var guests = guests(meeting);
            for (var guest : guests)
                mails.add(letters.invitation(composition, meeting, owner, guests, guest));
        }

        void withdraw(Invited meeting) {
            book.remove(composition.id(), meeting.uid());
            var last = meeting.numbered(meeting.sequence() + 1);
            for (var guest : guests(meeting))
                mails.add(letters.withdrawal(composition, last, owner, guest));
        }

        private List<KnownPerson> guests(Invited meeting) {
            List<KnownPerson> guests = new ArrayList<>();
            for (var code : meeting.people())
                Optional.ofNullable(known.get(code))
                        .flatMap(people::withId)
                        .filter(person -> person.email().isPresent())
                        .ifPresentOrElse(guests::add, () -> strangers.add(code));
            return guests;
        }
    }
}
