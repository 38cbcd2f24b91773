package tillit.programme.network;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;

/**
 * People of different areas who go on meeting. Whose turn it is to host follows from the last turn and the order of
 * joining; it is kept nowhere.
 *
 * @param members in the order in which they joined
 * @param last the turn that was taken or handed on last
 */
public record Network(ProgrammeId programme, Part part, List<Member> members, Optional<Turn> last) {

    private static final int DAYS = 7;

    public Network {
        members = List.copyOf(members);
    }

    /** The same with only those of its members who may still be in it. */
    Network with(Predicate<PersonId> allowed) {
        return new Network(
                programme,
                part,
                members.stream().filter(member -> allowed.test(member.person())).toList(),
                last);
    }

    public boolean has(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    /** The meeting to come, or else the turn of whoever is next to say when. Empty while nobody is in it. */
    public Optional<Turn> turn(Instant now) {
        return last.filter(turn -> members.contains(turn.host()))
                .filter(turn -> turn.meeting().filter(it -> !it.isOver(now)).isPresent())
                .or(this::next);
    }

    private Optional<Turn> next() {
        return new Rotation(members)
                .after(last.map(turn -> turn.host().number()).orElse(0L))
                .map(host ->
                        new Turn(last.map(Turn::number).orElse(0) + 1, host, Optional.empty()));
    }

    /** So many weeks lie between two meetings when they are spread over the days of the part; at least 1. */
    public int weeks() {
        var from = part.days().from();
        long days = ChronoUnit.DAYS.between(from, part.days().to().orElse(from)) + 1;
        return Math.toIntExact(
                Math.max(1, Math.round(days / (double) DAYS / part.effort().times())));
    }
}
