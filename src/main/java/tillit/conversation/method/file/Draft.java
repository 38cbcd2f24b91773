package tillit.conversation.method.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.StepId;
import tillit.conversation.method.Wording;

/** A method file whose keys have been read, one by one, but not yet held against each other. */
record Draft(Entries head, List<StepDraft> steps, Optional<String> fileName) {

    static Draft of(Entries head, Optional<String> fileName) {
        var entries = head.get(Keys.STEPS).orElse(List.of());
        var steps =
                IntStream.range(0, entries.size())
                        .mapToObj(place -> new StepDraft(place, entries.get(place)))
                        .toList();
        return new Draft(head, steps, fileName);
    }

    Map<RoleId, Wording> roles() {
        return head.get(Keys.ROLES).orElse(Map.of());
    }

    Optional<StepDraft> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(Optional.of(id))).findFirst();
    }

    /** The steps before this one and itself. */
    List<StepDraft> upTo(StepDraft step) {
        return steps.subList(0, step.place() + 1);
    }

    List<StepDraft> before(StepDraft step) {
        return steps.subList(0, step.place());
    }

    List<StepDraft> after(StepDraft step) {
        return steps.subList(step.place() + 1, steps.size());
    }

    static List<String> ids(List<StepDraft> steps) {
        return steps.stream().flatMap(step -> step.id().stream()).map(StepId::name).toList();
    }

    static Set<RoleId> given(List<StepDraft> steps) {
        return steps.stream()
                .flatMap(step -> step.entries().get(Keys.GIVES).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
