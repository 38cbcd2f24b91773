package tillit.programme.rollout.kept;

import java.util.UUID;
import tillit.programme.rollout.Plan;

/**
 * A plan that is kept.
 *
 * @param accepted whether it holds; else it is proposed
 */
public record KeptPlan(UUID id, boolean accepted, Plan plan) {}
