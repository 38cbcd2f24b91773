package tillit.programme.trainer;

import tillit.access.PersonId;
import tillit.programme.course.When;

/** Somebody is asked to lead something. */
public record Request(Job job, PersonId person, Reply reply) {

    public boolean is(Reply other) {
        return reply == other;
    }

    public When when() {
        return job.occasion().when();
    }
}
