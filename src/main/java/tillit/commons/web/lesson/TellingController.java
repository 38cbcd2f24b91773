package tillit.commons.web.lesson;

import java.util.List;
import java.util.Map;
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
import tillit.commons.foundation.Foundation;
import tillit.commons.lesson.Lesson;
import tillit.commons.lesson.LessonId;
import tillit.commons.lesson.LessonKind;
import tillit.commons.lesson.Lessons;
import tillit.commons.lesson.Lessons.Beginning;
import tillit.commons.lesson.Telltale;
import tillit.commons.lesson.ToldLesson;
import tillit.commons.lesson.Warnings;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** Everybody tells what they have learned, and changes or withdraws what is theirs. */
@Controller
class TellingController {

    private final Lessons lessons;
    private final Warnings warnings;
    private final Foundation foundation;

    TellingController(Lessons lessons, Warnings warnings, Foundation foundation) {
        this.lessons = lessons;
        this.warnings = warnings;
        this.foundation = foundation;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/lessons/new")
    Object begin(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var kind = kind(typed);
        var beginning = beginning(kind, me);
        if (beginning == Beginning.AWAITED) return new AwaitedPage();
        return page(kind, Optional.empty(), LessonForm.empty(), beginning, me, Map.of(), Map.of());
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/lessons")
    Object tell(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var kind = kind(typed);
        var beginning = beginning(kind, me);
        if (beginning == Beginning.AWAITED) return Answer.mend(new AwaitedPage());
        var form = LessonForm.typed(typed);
        var page = read(kind, Optional.empty(), form, beginning, me);
        if (!page.isRight()) return Answer.mend(page);
        var id = form.id();
        lessons.tell(id, kind, form.story(), form.isNamed(), me);
        return "redirect:/lessons/" + id;
    }

    @Allowed(value = ToldLesson.RIGHT, of = "lesson")
    @GetMapping("/lessons/{lesson}/change")
    TellingPage change(@PathVariable UUID lesson, @AuthenticationPrincipal SignedIn me) {
        var it = find(lesson);
        return page(
                it.kind(),
                Optional.of(it.id()),
                LessonForm.of(it),
                Beginning.BEGUN,
                me,
                Map.of(),
                Map.of());
    }

    @Allowed(value = ToldLesson.RIGHT, of = "lesson")
    @PostMapping("/lessons/{lesson}")
    Object change(
            @PathVariable UUID lesson,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var it = find(lesson);
        var form = LessonForm.typed(typed);
        var page = read(it.kind(), Optional.of(it.id()), form, Beginning.BEGUN, me);
        if (!page.isRight()) return Answer.mend(page);
        lessons.change(it.id(), form.story(), form.isNamed(), me);
        return "redirect:/lessons/" + it.id();
    }

    @Allowed(value = ToldLesson.RIGHT, of = "lesson")
    @PostMapping("/lessons/{lesson}/withdrawal")
    String withdraw(@PathVariable UUID lesson) {
        var it = find(lesson);
        lessons.withdraw(it.id());
        return "redirect:/lessons" + Wanted.of(it.kind()).query();
    }

    private static LessonKind kind(MultiValueMap<String, String> typed) {
        return LessonKind.of(Typed.line(typed, "kind")).orElse(LessonKind.HELPED);
    }

    private Beginning beginning(LessonKind kind, SignedIn me) {
        return kind == LessonKind.FAILED ? lessons.beginning(me.id()) : Beginning.BEGUN;
    }

    private Lesson find(UUID lesson) {
        return lessons.find(new LessonId(lesson)).orElseThrow();
    }

    private TellingPage read(
            LessonKind kind,
            Optional<LessonId> old,
            LessonForm form,
            Beginning beginning,
            SignedIn me) {
        var wrong = form.wrong(beginning == Beginning.FIRST);
        return page(kind, old, form, beginning, me, wrong, warnings(form));
    }

    /** What somebody lets stand is still shown while there is another one that they have not answered. */
    private Map<String, List<Telltale>> warnings(LessonForm form) {
        var found = warnings.of(form.texts());
        boolean open =
                found.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(it -> !it.mayStand() || !form.stands().contains(it.words()));
        return open ? found : Map.of();
    }

    private TellingPage page(
            LessonKind kind,
            Optional<LessonId> old,
            LessonForm form,
            Beginning beginning,
            SignedIn me,
            Map<String, String> wrong,
            Map<String, List<Telltale>> telltales) {
        var somebody = TellerName.of(lessons.somebody(me.id()));
        boolean byName = beginning == Beginning.FIRST;
        return new TellingPage(
                kind, old, form, byName, somebody, foundation.shown(), wrong, telltales);
    }
}
