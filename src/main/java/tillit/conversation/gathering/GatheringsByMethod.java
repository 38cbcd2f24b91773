package tillit.conversation.gathering;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.GatheringId;
import tillit.conversation.OpenGatherings;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomKind;
import tillit.conversation.room.MethodShelf;
import tillit.shell.Languages;

/** Gatherings that need nothing but a method. */
@Component
class GatheringsByMethod implements OpenGatherings {

    private final Gatherings gatherings;
    private final MethodShelf shelf;

    GatheringsByMethod(Gatherings gatherings, MethodShelf shelf) {
        this.gatherings = gatherings;
        this.shelf = shelf;
    }

    @Override
    public List<Known> methods() {
        return shelf.all().stream()
                .filter(method -> method.room() == RoomKind.OPEN)
                .map(GatheringsByMethod::known)
                .toList();
    }

    @Override
    public GatheringId make(
            String method, String name, Map<String, String> asked, PersonId organiser) {
        return gatherings.make(new GatheringPlan(name, method, List.of(), asked, false), organiser);
    }

    @Override
    public List<Made> madeBy(PersonId organiser) {
        return gatherings.organisedBy(organiser).stream()
                .map(it -> new Made(it.id(), it.name()))
                .toList();
    }

    @Override
    public Optional<String> door(GatheringId gathering) {
        return gatherings.find(gathering).map(it -> "/g/" + it.code());
    }

    private static Known known(Method method) {
        return new Known(
                method.id(),
                Languages.ALL.stream().collect(toMap(identity(), method.name()::in)),
                method.minutes());
    }
}
