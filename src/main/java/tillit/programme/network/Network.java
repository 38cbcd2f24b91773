package tillit.programme.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tillit.access.PersonId;

/**
 * People of different areas who go on meeting. Whose turn it is to host follows from the last turn and the order of
 * joining; it is kept nowhere.
 *
 * @param members in the order in which they joined
 * @param last the turn that was taken or handed on last
 * @param reminder the last that was sent to a host
 */
public record Network(
        NetworkId id,
        Charter charter,
        List<Member> members,
        Optional<Taken> last,
        Optional<Reminder> reminder) {

    public Network {
        members = List.copyOf(members);
    }

    /** The same with only those of its members who may still be in it. */
    Network with(Predicate<PersonId> allowed) {
        return new Network(
                id,
                charter,
                members.stream().filter(member -> allowed.test(member.person())).toList(),
                last,
                reminder);
    }

    public boolean has(PersonId person) {
        return member(person).isPresent();
    }

    Optional<Member> member(PersonId person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** The meeting to come, or else the turn of whoever is next to say when. Empty while nobody is in it. */
    public Optional<Turn> turn(Instant now) {
        return last.filter(taken -> taken.meeting().filter(it -> !it.isOver(now)).isPresent())
                .flatMap(this::turn)
                .or(this::next);
    }

    /** When and where it last met, or meets; empty when its turn was handed on. */
    public Optional<Meeting> meeting() {
        return last.flatMap(Taken::meeting);
    }

    private Optional<Turn> turn(Taken taken) {
        return members.stream()
                .filter(member -> member.number() == taken.member())
                .map(host ->
                        new Turn(
                                taken.number(),
                                host,
                                taken.at(),
                                taken.meeting(),
                                taken.sequence(),
                                taken.gathering()))
                .findFirst();
    }

    /** It begins when the last one is over, and not before its host has joined. */
    private Optional<Turn> next() {
        int number = last.map(Taken::number).orElse(0) + 1;
        return new Rotation(members)
                .after(last.map(Taken::member).orElse(0L))
                .map(host ->
                        Turn.waiting(
                                number,
                                host,
                                last.map(Taken::over)
                                        .filter(host.since()::isBefore)
                                        .orElse(host.since())));
    }

    /** Whether the host has been silent for two weeks, and somebody waits for them. */
    boolean isToBeReminded(Instant now) {
        return members.size() > 1
                && turn(now)
                        .filter(turn -> turn.meeting().isEmpty())
                        .filter(turn -> !now.isBefore(turn.since().plus(Reminder.AFTER)))
                        .filter(turn -> reminder.filter(it -> it.isOf(turn)).isEmpty())
                        .isPresent();
    }

    /** Whether the host has been silent for a week more, so that anybody in it may pass the turn on. */
    public boolean isSilent(Instant now) {
        return turn(now)
                .filter(turn -> turn.meeting().isEmpty())
                .flatMap(turn -> reminder.filter(it -> it.isOf(turn)))
                .filter(it -> it.isLongAgo(now))
                .isPresent();
    }
}
