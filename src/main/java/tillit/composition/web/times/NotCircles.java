package tillit.composition.web.times;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tillit.composition.desk.Composition;
import tillit.shell.Answer;

/** Somebody looks for the times of tables, pairs or mentors: there are none, and the way back is shown. */
final class NotCircles extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Composition composition;

    NotCircles(Composition composition) {
        this.composition = composition;
    }

    @ControllerAdvice(basePackageClasses = NotCircles.class)
    static class LeadsBack {

        @ExceptionHandler
        Answer toTheComposition(NotCircles asked) {
            return new Answer(HttpStatus.NOT_FOUND, new NoTimesPage(asked.composition));
        }
    }
}
