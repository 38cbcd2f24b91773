package tillit.commons.web.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.commons.foundation.PrincipleId;
import tillit.commons.lesson.Lesson;
import tillit.commons.lesson.LessonId;
import tillit.commons.lesson.Question;
import tillit.commons.lesson.Story;
import tillit.commons.lesson.Teller;
import tillit.shell.Typed;

/**
 * A lesson as somebody typed it.
 *
 * @param key so that sending it twice tells it once
 * @param as {@code name} or {@code somebody}; empty while nobody has chosen
 * @param own whether they say that they wrote it anew
 * @param stands what they were warned of and let stand
 */
public record LessonForm(
        String key,
        String title,
        Map<String, String> parts,
        List<String> principles,
        String question,
        String as,
        boolean own,
        List<String> stands) {

    /** The fields that a story is told in, in this order. */
    static final List<String> PARTS = List.of("situation", "tried", "happened", "next");

    private static final String NAME = "name";
    private static final String SOMEBODY = "somebody";

    public LessonForm {
        parts = Map.copyOf(parts);
        principles = List.copyOf(principles);
        stands = List.copyOf(stands);
    }

    static LessonForm empty() {
        return typed(MultiValueMap.fromSingleValue(Map.of("key", UUID.randomUUID().toString())));
    }

    static LessonForm of(Lesson it) {
        var story = it.story();
        return new LessonForm(
                it.id().toString(),
                story.title(),
                Map.of(
                        "situation", story.situation(),
                        "tried", story.tried(),
                        "happened", story.happened(),
                        "next", story.next()),
                story.principles().stream().map(PrincipleId::toString).toList(),
                story.question().name(),
                it.teller() instanceof Teller.Named ? NAME : SOMEBODY,
                false,
                List.of());
    }

    static LessonForm typed(MultiValueMap<String, String> typed) {
        var parts = new LinkedHashMap<String, String>();
        PARTS.forEach(part -> parts.put(part, Typed.lines(typed, part)));
        return new LessonForm(
                Typed.line(typed, "key"),
                Typed.line(typed, "title"),
                parts,
                Typed.all(typed, "principles"),
                Typed.line(typed, "question"),
                Typed.line(typed, "as"),
                !Typed.line(typed, "own").isEmpty(),
                Typed.all(typed, "stands"));
    }

    LessonId id() {
        return new LessonId(Typed.key(key));
    }

    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    public boolean isNamed() {
        return as.equals(NAME);
    }

    public boolean isSomebody() {
        return as.equals(SOMEBODY);
    }

    /** All that is published, by field. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", title);
        PARTS.forEach(part -> texts.put(part, part(part)));
        return texts;
    }

    /** The key of what to say beside each field that is not right yet. */
    Map<String, String> wrong(boolean byName) {
        var wrong = new LinkedHashMap<String, String>();
        if (title.isEmpty()) wrong.put("title", "lesson.wrong.title");
        if (title.length() > Story.LONGEST_TITLE) wrong.put("title", "lesson.wrong.title.long");
        for (var part : PARTS) {
            if (part(part).isEmpty()) wrong.put(part, "lesson.wrong.empty");
            if (part(part).length() > Story.LONGEST_PART) wrong.put(part, "lesson.wrong.long");
        }
        if (chosen().size() > Story.MOST_PRINCIPLES)
            wrong.put("principles", "lesson.wrong.principles");
        if (Question.of(question).isEmpty()) wrong.put("question", "lesson.wrong.question");
        if (!byName && !isNamed() && !isSomebody()) wrong.put("as", "lesson.wrong.as");
        if (!own) wrong.put("own", "lesson.wrong.own");
        return wrong;
    }

    private List<PrincipleId> chosen() {
        return principles.stream()
                .distinct()
                .map(Typed::id)
                .flatMap(Optional::stream)
                .map(PrincipleId::new)
                .toList();
    }

    /** Only of a form with nothing wrong. */
    Story story() {
        return new Story(
                title,
                part("situation"),
                part("tried"),
                part("happened"),
                part("next"),
                chosen(),
                Question.of(question).orElseThrow());
    }
}
