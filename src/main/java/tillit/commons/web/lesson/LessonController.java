package tillit.commons.web.lesson;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.commons.lesson.LessonId;
import tillit.commons.lesson.Lessons;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** Lessons and failures: everybody reads them, and says what helped them too. */
@Controller
class LessonController {

    private static final int LONGEST_REASON = 500;

    private final Lessons lessons;
    private final LessonPages pages;

    LessonController(Lessons lessons, LessonPages pages) {
        this.lessons = lessons;
        this.pages = pages;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/lessons")
    LessonsPage all(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        return pages.all(Wanted.of(typed), me.id());
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/lessons/{lesson}")
    Object one(@PathVariable UUID lesson, @AuthenticationPrincipal SignedIn me) {
        return pages.one(new LessonId(lesson), me, Optional.empty())
                .<Object>map(page -> page)
                .orElse("redirect:/lessons");
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/lessons/{lesson}/help")
    String helps(@PathVariable UUID lesson, @AuthenticationPrincipal SignedIn me) {
        lessons.helps(new LessonId(lesson), me.id());
        return "redirect:/lessons/" + lesson;
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/lessons/{lesson}/help/removal")
    String helpsNotAnyMore(@PathVariable UUID lesson, @AuthenticationPrincipal SignedIn me) {
        lessons.helpsNotAnyMore(new LessonId(lesson), me.id());
        return "redirect:/lessons/" + lesson;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/lessons/{lesson}/removal")
    Object remove(
            @PathVariable UUID lesson,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var why = Typed.lines(typed, "why");
        if (why.isEmpty() || why.length() > LONGEST_REASON)
            return pages.one(new LessonId(lesson), me, Optional.of(why))
                    .<Object>map(Answer::mend)
                    .orElse("redirect:/lessons");
        lessons.remove(new LessonId(lesson), why);
        return "redirect:/lessons";
    }
}
