package tillit.composition.desk.making;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tillit.access.PersonId;
import tillit.organisation.Met;

/** Labels of the groups that people have been in: {@code m1}, {@code m2} … tell nothing of which groups they were. */
final class Earlier {

    private final Map<PersonId, List<String>> labels = new HashMap<>();

    Earlier(List<Met.Group> groups) {
        for (int number = 1; number <= groups.size(); number++)
            for (var person : groups.get(number - 1).people())
                labels.computeIfAbsent(person, _ -> new ArrayList<>()).add("m" + number);
    }

    List<String> of(PersonId person) {
        return labels.getOrDefault(person, List.of());
    }
}
