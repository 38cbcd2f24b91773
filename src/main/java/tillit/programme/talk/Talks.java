package tillit.programme.talk;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.OpenGatherings;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;

/** The door to talks by a method at occasions: one for each, opened by whoever leads it or arranges it. */
@Service
@Transactional
public class Talks {

    private final TalkBook book;
    private final OpenGatherings gatherings;
    private final Occasions occasions;

    Talks(TalkBook book, OpenGatherings gatherings, Occasions occasions) {
        this.book = book;
        this.gatherings = gatherings;
        this.occasions = occasions;
    }

    /** By what one may talk. */
    @Transactional(readOnly = true)
    public List<OpenGatherings.Known> methods() {
        return gatherings.methods();
    }

    /** What somebody has made, of which they may take one along; the newest first. */
    @Transactional(readOnly = true)
    public List<OpenGatherings.Made> madeBy(PersonId organiser) {
        return gatherings.madeBy(organiser);
    }

    /** Empty while nobody has opened one. */
    @Transactional(readOnly = true)
    public Optional<GatheringId> at(OccasionId occasion) {
        return book.find(occasion);
    }

    /** Where everybody comes in. */
    @Transactional(readOnly = true)
    public Optional<String> door(OccasionId occasion) {
        return book.find(occasion).flatMap(gatherings::door);
    }

    /** Where people come in just now, by occasion. */
    @Transactional(readOnly = true)
    public Map<OccasionId, String> doors(ProgrammeId programme) {
        return book.of(programme).entrySet().stream()
                .filter(it -> occasions.find(it.getKey()).filter(occasions::isOn).isPresent())
                .flatMap(it ->
                        gatherings.door(it.getValue()).stream()
                                .map(door -> Map.entry(it.getKey(), door)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A new one by a method, that this person leads. When there is one already, it is that; empty for no method. */
    public Optional<GatheringId> open(Occasion at, String name, String method, PersonId leader) {
        book.hold(at.id());
        return book.find(at.id()).or(() -> made(at, name, method, leader));
    }

    private Optional<GatheringId> made(Occasion at, String name, String method, PersonId leader) {
        var made =
                gatherings.methods().stream()
                        .filter(known -> known.id().equals(method))
                        .findFirst()
                        .map(known -> gatherings.make(known.id(), name, leader));
        made.ifPresent(it -> book.put(at.id(), it));
        return made;
    }

    /** One that this person has made before. When there is one already, it is that; empty for one that is not theirs. */
    public Optional<GatheringId> take(Occasion at, String gathering, PersonId leader) {
        book.hold(at.id());
        return book.find(at.id()).or(() -> taken(at, gathering, leader));
    }

    private Optional<GatheringId> taken(Occasion at, String gathering, PersonId leader) {
        var taken =
                gatherings.madeBy(leader).stream()
                        .map(OpenGatherings.Made::id)
                        .filter(it -> it.toString().equals(gathering))
                        .findFirst();
        taken.ifPresent(it -> book.put(at.id(), it));
        return taken;
    }

    /** The occasion goes without, or with another; the gathering stays its organiser's. */
    public void part(OccasionId occasion) {
        book.remove(occasion);
    }
}
