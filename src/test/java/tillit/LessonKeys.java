package tillit;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tillit.commons.lesson.LessonKind;
import tillit.commons.lesson.Question;

/** Keys of lessons that are put together. */
final class LessonKeys {

    private static final List<String> KINDS = names(LessonKind.values());
    private static final List<String> FIELDS =
            List.of("title", "situation", "tried", "happened", "next");

    private LessonKeys() {}

    static Map<String, List<String>> endings() {
        return Map.ofEntries(
                entry("lesson.ask.", KINDS),
                entry("lesson.ask.text.", KINDS),
                entry("lesson.found.other.", KINDS),
                entry("lesson.kinds.", KINDS),
                entry("lesson.new.", KINDS),
                entry("lesson.new.lead.", KINDS),
                entry("lesson.none.", KINDS),
                entry("lesson.part.", FIELDS),
                entry("lesson.part.hint.", FIELDS),
                entry("lesson.questions.", names(Question.values())),
                entry("lesson.telltale.", List.of("NAME", "PLACE", "PHONE", "MAIL")),
                entry("lesson.tell.", KINDS));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
