package tillit.commons.web.lesson;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.commons.foundation.PrincipleId;
import tillit.commons.lesson.LessonKind;
import tillit.commons.lesson.Question;
import tillit.commons.lesson.Sought;
import tillit.shell.Typed;

/**
 * Which lessons somebody wants to read, as it stands in the address.
 *
 * @param page from 1
 */
public record Wanted(Sought sought, int page) {

    private static final int LONGEST = 120;

    static Wanted of(LessonKind kind) {
        return new Wanted(new Sought(kind, "", Optional.empty(), Optional.empty()), 1);
    }

    static Wanted of(MultiValueMap<String, String> typed) {
        var words = Typed.line(typed, "q");
        var sought =
                new Sought(
                        LessonKind.of(Typed.line(typed, "kind")).orElse(LessonKind.HELPED),
                        words.substring(0, Math.min(words.length(), LONGEST)),
                        Typed.id(Typed.line(typed, "principle")).map(PrincipleId::new),
                        Question.of(Typed.line(typed, "question")));
        return new Wanted(
                sought, Typed.number(Typed.line(typed, "page"), LessonsPage.MOST_PAGES).orElse(1));
    }

    Wanted at(int other) {
        return new Wanted(sought, other);
    }

    /** The same question to the other kind. */
    public Wanted in(LessonKind other) {
        return new Wanted(
                new Sought(other, sought.words(), sought.principle(), sought.question()), 1);
    }

    /** Whether they want anything but the newest of a kind. */
    public boolean isNarrow() {
        return !sought.words().isEmpty()
                || sought.principle().isPresent()
                || sought.question().isPresent();
    }

    /** What follows the path; empty for the newest of what helped. */
    public String query() {
        var kind = sought.kind() == LessonKind.HELPED ? "" : sought.kind().name();
        var asked =
                Stream.of(
                                asked("kind", kind),
                                asked("q", sought.words()),
                                asked(
                                        "principle",
                                        sought.principle().map(PrincipleId::toString).orElse("")),
                                asked("question", sought.question().map(Enum::name).orElse("")),
                                asked("page", page == 1 ? "" : String.valueOf(page)))
                        .filter(it -> !it.isEmpty())
                        .collect(joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    private static String asked(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
