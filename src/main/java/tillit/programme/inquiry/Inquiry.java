package tillit.programme.inquiry;

import java.util.List;
import java.util.Optional;

/**
 * What the strategist sees of the survey of a part.
 *
 * @param answers how many have answered; 0 until at least five have
 * @param closed nobody can answer any more
 * @param untouched nobody has answered yet, so it can be taken back
 * @param ranking empty until it is closed, and when too few have answered
 * @param lines in an order of chance; none as long as the ranking is empty
 */
public record Inquiry(
        Survey survey,
        int answers,
        boolean closed,
        boolean untouched,
        Optional<Ranking> ranking,
        List<String> lines) {}
