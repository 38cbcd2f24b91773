package tillit.programme.trainer;

import tillit.access.PersonId;
import tillit.programme.course.Occasion;
import tillit.programme.plan.Kind;

/**
 * An occasion that somebody leads.
 *
 * @param name of its part
 * @param strategist who asks for trainers
 */
public record Job(Occasion occasion, Kind kind, String name, PersonId strategist) {}
