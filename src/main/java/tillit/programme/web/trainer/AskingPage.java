package tillit.programme.web.trainer;

import java.util.List;
import java.util.Map;
import tillit.access.PersonId;
import tillit.programme.trainer.Candidate;
import tillit.programme.trainer.Job;
import tillit.programme.trainer.Need;
import tillit.programme.trainer.Reply;
import tillit.programme.trainer.Request;
import tillit.shell.Page;

/**
 * Where a strategist asks for somebody to lead an occasion.
 *
 * @param candidates the least loaded first; none once there are enough
 */
public record AskingPage(
        Job job,
        Need need,
        List<Request> requests,
        boolean filled,
        List<Candidate> candidates,
        Map<PersonId, String> names)
        implements Page {

    public String path() {
        return "/programmes/" + job.occasion().programme() + "/occasions/" + job.occasion().id();
    }

    public String back() {
        return "/programmes/%s/parts/%s/occasions"
                .formatted(job.occasion().programme(), job.occasion().part());
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    public double left(Candidate one) {
        return Hours.of(one.left());
    }

    /** Not those who were asked when there are enough: they need not answer any more. */
    public List<Request> shown() {
        return requests.stream().filter(one -> !filled || !one.is(Reply.ASKED)).toList();
    }
}
