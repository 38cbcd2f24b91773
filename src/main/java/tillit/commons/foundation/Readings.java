package tillit.commons.foundation;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.OpenGatherings;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;

/** The door for workplaces that read the foundation together, and say what it means there. */
@Service
@Transactional
public class Readings {

    private static final String METHOD = "reading-the-foundation";

    /** Its step in which the words are read aloud: they stand on the phones and on the big screen. */
    private static final String PASSAGE = "passage";

    private final ReadingBook book;
    private final FoundationBook foundation;
    private final OpenGatherings gatherings;
    private final Organisation organisation;

    Readings(
            ReadingBook book,
            FoundationBook foundation,
            OpenGatherings gatherings,
            Organisation organisation) {
        this.book = book;
        this.foundation = foundation;
        this.gatherings = gatherings;
        this.organisation = organisation;
    }

    /** How many workplaces have talked about each; one without any is not among them. */
    @Transactional(readOnly = true)
    public Map<PrincipleId, Integer> workplaces() {
        return book.workplaces();
    }

    /** Workplaces that have talked about it: who did so last comes first. */
    @Transactional(readOnly = true)
    public List<UnitId> units(PrincipleId id, int most, int after) {
        return book.units(id, most, after);
    }

    /** All that these have said of it, the newest first. */
    @Transactional(readOnly = true)
    public List<Reading> of(PrincipleId id, Collection<UnitId> units) {
        return book.of(id, units);
    }

    /** All that these have said of any, the newest first. */
    @Transactional(readOnly = true)
    public List<Reading> of(Collection<UnitId> units) {
        return book.of(units);
    }

    /** Sent twice it is there once. */
    public void say(Reading reading) {
        Reading.HANDLING.erasedOn(organisation.today()).ifPresent(day -> book.add(reading, day));
    }

    public void withdraw(UUID reading, UnitId unit) {
        book.remove(reading, unit);
    }

    /** Conversations that this person organised about it, the newest first. */
    @Transactional(readOnly = true)
    public List<Talk> talks(PrincipleId id, PersonId organiser) {
        var own =
                gatherings.madeBy(organiser).stream().map(OpenGatherings.Made::id).collect(toSet());
        return book.talks(id).stream().filter(talk -> own.contains(talk.gathering())).toList();
    }

    /** A conversation of today that this person leads: the same one when they ask twice. */
    public GatheringId talk(PrincipleId id, String name, String passage, PersonId leader) {
        foundation.hold();
        var today = organisation.today();
        return talks(id, leader).stream()
                .filter(it -> it.day().equals(today))
                .map(Talk::gathering)
                .findFirst()
                .orElseGet(() -> begin(id, name, passage, leader));
    }

    private GatheringId begin(PrincipleId id, String name, String passage, PersonId leader) {
        var gathering = gatherings.make(METHOD, name, Map.of(PASSAGE, passage), leader);
        book.talk(id, gathering, organisation.today());
        return gathering;
    }
}
