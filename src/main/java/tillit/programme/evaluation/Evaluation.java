package tillit.programme.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import tillit.programme.trainer.Job;

/**
 * What was said of an occasion, as one person may see it.
 *
 * @param last the last day on which one may answer
 * @param published empty until it is closed, and when too few have answered
 */
public record Evaluation(
        Job job, Stage stage, boolean answered, LocalDate last, Optional<Published> published) {}
