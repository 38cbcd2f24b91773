package tillit.organisation.imports.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** It was thrown away, or forgotten after a day: whoever still has its address comes to where files are given. */
final class NoSuchImport extends RuntimeException {

    private static final long serialVersionUID = 1;

    @ControllerAdvice(basePackageClasses = NoSuchImport.class)
    static class LeadsBack {

        @ExceptionHandler(NoSuchImport.class)
        String toTheFiles() {
            return "redirect:/imports";
        }
    }
}
