package tillit.composition.times;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.People;
import tillit.composition.CompositionId;
import tillit.composition.calendar.CalendarFile;
import tillit.composition.calendar.Reading;
import tillit.composition.desk.Compositions;
import tillit.composition.grouping.Member;
import tillit.composition.scheduling.Busy;
import tillit.composition.scheduling.Span;

/** Takes calendars in, and keeps when somebody is busy in the period that is planned for. */
@Service
@Transactional
public class Calendars {

    /** What became of a file. */
    public sealed interface Taken {
        String file();

        record Read(String file, String who) implements Taken {}

        record Nobodys(String file) implements Taken {}

        record Broken(String file, Reading.Unreadable why) implements Taken {}
    }

    private final Compositions compositions;
    private final Times times;
    private final BusyBook busy;
    private final People people;
    private final ZoneId zone;

    Calendars(
            Compositions compositions,
            Times times,
            BusyBook busy,
            People people,
            @Value("${tillit.zone}") ZoneId zone) {
        this.compositions = compositions;
        this.times = times;
        this.busy = busy;
        this.people = people;
        this.zone = zone;
    }

    /** In the order of the files. One that cannot be read leaves the others as they are. */
    public List<Taken> take(CompositionId id, Map<String, byte[]> files) {
        var plan = times.plan(id).orElseThrow();
        var asked =
                new Span(
                        plan.first().minusDays(1).atStartOfDay(zone).toInstant(),
                        plan.last().plusDays(2).atStartOfDay(zone).toInstant());
        var owners = owners(id, plan);
        return files.entrySet().stream()
                .map(file -> take(id, file.getKey(), file.getValue(), asked, owners))
                .toList();
    }

    private Taken take(CompositionId id, String file, byte[] bytes, Span asked, Owners owners) {
        return switch (CalendarFile.read(bytes, zone, asked)) {
            case Reading.Unreadable why -> new Taken.Broken(file, why);
            case Reading.Calendar calendar ->
                    owners.of(file, calendar)
                            .map(who -> {
                                busy.keep(id, who, busy(bytes, asked, owners.addressesOf(who)));
                                return (Taken) new Taken.Read(file, who);
                            })
                            .orElseGet(() -> new Taken.Nobodys(file));
        };
    }

    /** Read once more, now that it is known whose it is: what they have declined does not keep them busy. */
    private Busy busy(byte[] bytes, Span asked, Set<String> owner) {
        return ((Reading.Calendar) CalendarFile.read(bytes, zone, asked, owner)).busy();
    }

    private Owners owners(CompositionId id, Plan plan) {
        var owners = new Owners();
        for (var member : compositions.people(id).members()) {
            owners.add(member.id(), BusyBook.PERSON + member.id());
            owners.add(member.name(), BusyBook.PERSON + member.id());
        }
        compositions
                .registered(id)
                .forEach((code, person) ->
                        people.withId(person)
                                .flatMap(one -> one.email())
                                .ifPresent(
                                        mail -> owners.addAddress(mail, BusyBook.PERSON + code)));
        plan.rooms().forEach(room -> owners.add(room.room(), BusyBook.ROOM + room.room()));
        return owners;
    }

    /** The names of those who have given no calendar: they are taken as free. */
    @Transactional(readOnly = true)
    public List<String> missing(CompositionId id) {
        Set<String> given = busy.given(id);
        return compositions.people(id).members().stream()
                .filter(one -> !given.contains(BusyBook.PERSON + one.id()))
                .map(Member::name)
                .toList();
    }
}
