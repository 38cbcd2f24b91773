package tillit.programme.rollout.kept;

import java.util.UUID;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** The part of a programme that is rolled out. */
public record RolloutPart(ProgrammeId programme, PartId part) {

    public static RolloutPart of(UUID programme, UUID part) {
        return new RolloutPart(new ProgrammeId(programme), new PartId(part));
    }

    public String path() {
        return "/programmes/" + programme + "/parts/" + part + "/rollout";
    }
}
