package tillit.programme.rollout.solving;

import java.util.List;
import java.util.UUID;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Rollout;

/**
 * A plan after an illness.
 *
 * @param question by which it can be judged: all but the ill trainer's sessions are locked
 * @param moved so many people have another time, or none
 * @param without the sessions that could not be kept at all; who was in them needs a new plan
 * @param proven no way moves fewer
 */
public record Mended(Rollout question, Plan plan, int moved, List<UUID> without, boolean proven) {}
