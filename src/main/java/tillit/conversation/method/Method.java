package tillit.conversation.method;

import java.util.List;
import java.util.Map;

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
}
