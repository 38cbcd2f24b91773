package tillit.composition.times;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final PlanBook plans;
    private final InvitationBook book;
    private final People people;
    private final Notices notices;
    private final InvitationMail letters;

    Inviting(
            Compositions compositions,
            Times times,
            PlanBook plans,
            InvitationBook book,
            People people,
            Notices notices,
            InvitationMail letters) {
        this.compositions = compositions;
        this.times = times;
        this.plans = plans;
        this.book = book;
        this.people = people;
        this.notices = notices;
        this.letters = letters;
    }

    /** Of all circles that have times. Empty, and nothing is sent, while something is wrong with the times. */
    public Optional<Sent> send(CompositionId id) {
        plans.hold(id);
        return times.found(id)
                .filter(found -> found.checked().isKept())
                .map(found -> send(compositions.find(id).orElseThrow(), found));
    }

    private Sent send(Composition composition, Found found) {
        var post = new Post(composition, compositions.registered(composition.id()));
        var told = book.of(composition.id());
        var current = invited(composition.id(), found);
        for (var meeting : current)
            meeting.after(Optional.ofNullable(told.get(meeting.uid()))).ifPresent(post::invite);
        Set<String> left = new HashSet<>(told.keySet());
        current.forEach(meeting -> left.remove(meeting.uid()));
        left.forEach(uid -> post.withdraw(Objects.requireNonNull(told.get(uid))));
        notices.send(post.mails);
        return new Sent(post.mails.size(), post.strangers.size());
    }

    static List<Invited> invited(CompositionId id, Found found) {
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
                                found.room(row.get(meeting)).orElse(""),
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

        Post(Composition composition, Map<String, PersonId> known) {
            this.composition = composition;
            this.known = known;
            owner = people.withId(composition.owner()).orElseThrow();
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
