package tillit.conversation.gathering.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tillit.conversation.method.Method;
import tillit.conversation.method.SkipReason;
import tillit.conversation.method.Step;
import tillit.conversation.method.state.Course;

/** All steps in their order, and when those that come will begin if each takes its time. */
public record RunSheet(List<Line> lines, Optional<Instant> over) {

    public enum When {
        PAST,
        NOW,
        LATER
    }

    /** {@code from} is when the step began or will begin; empty for what is over and while nothing has begun. */
    public record Line(
            Step step, When when, Optional<Instant> from, Optional<SkipReason> skipped) {}

    static RunSheet of(Method method, Course course) {
        var lines = new ArrayList<Line>();
        Optional<Instant> then = Optional.empty();
        var past = course.now().isPresent() || !course.entered().isEmpty();
        for (var step : method.steps()) {
            var skipped = Optional.ofNullable(course.skipped().get(step.id()));
            if (course.isIn(step.id())) {
                var now = course.now().orElseThrow();
                lines.add(new Line(step, When.NOW, Optional.of(now.since()), skipped));
                then = Optional.of(now.endsAt());
                past = false;
            } else {
                lines.add(new Line(step, past ? When.PAST : When.LATER, then, skipped));
                then = then.map(from -> from.plus(step.time()));
            }
        }
        return new RunSheet(List.copyOf(lines), then);
    }
}
