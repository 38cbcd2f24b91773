package tillit.conversation.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of conversation, as data.
 *
 * @param groupFrom least number of people
 * @param groupTo most people
 * @param languages in which every text of it stands
 */
public record Method(
        String id,
        int version,
        RoomKind room,
        int groupFrom,
        int groupTo,
        List<String> languages,
        Wording name,
        Wording about,
        Map<RoleId, Wording> roles,
        List<Step> steps) {

    /** Suggested time of all steps together, in minutes. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Step first() {
        return steps.getFirst();
    }

    public Optional<Step> after(StepId id) {
        return at(place(id) + 1);
    }

    public Optional<Step> before(StepId id) {
        return at(place(id) - 1);
    }

    /** Where a step stands among the steps, from 0. */
    public int place(StepId id) {
        return steps.indexOf(step(id).orElseThrow());
    }

    private Optional<Step> at(int place) {
        return place < 0 || place >= steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(place));
    }
}
