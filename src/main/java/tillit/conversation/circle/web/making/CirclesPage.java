package tillit.conversation.circle.web.making;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tillit.access.PersonId;
import tillit.conversation.circle.CircleIndex;
import tillit.shell.Page;

/** All circles at a glance. {@code justMade} is the id of the one that was made just now, else empty. */
public record CirclesPage(List<CircleIndex.Entry> all, Map<PersonId, String> names, String justMade)
        implements Page {

    public List<CircleIndex.Entry> going() {
        return all.stream().filter(entry -> !entry.ended()).toList();
    }

    public List<CircleIndex.Entry> ended() {
        return all.stream().filter(CircleIndex.Entry::ended).toList();
    }

    public Optional<CircleIndex.Entry> made() {
        return all.stream().filter(entry -> entry.id().toString().equals(justMade)).findFirst();
    }

    public String leaders(CircleIndex.Entry entry) {
        return entry.leaders().stream()
                .map(person -> names.getOrDefault(person, ""))
                .collect(Collectors.joining(", "));
    }
}
