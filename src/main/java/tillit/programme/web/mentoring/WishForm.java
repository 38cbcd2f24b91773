package tillit.programme.web.mentoring;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import tillit.access.PersonId;
import tillit.programme.mentoring.Side;
import tillit.programme.mentoring.Subject;
import tillit.programme.mentoring.Wish;
import tillit.shell.Typed;

/** A wish, as somebody typed it. */
public record WishForm(Side side, String words, Set<String> subjects, String places) {

    public static final List<Subject> SUBJECTS = List.of(Subject.values());

    private static final int LONGEST = 300;
    private static final String DIGIT = "\\d";

    public WishForm {
        subjects = Set.copyOf(subjects);
    }

    static WishForm empty(Side side) {
        return new WishForm(side, "", Set.of(), "1");
    }

    static WishForm of(Wish wish) {
        return new WishForm(
                wish.side(),
                wish.words(),
                wish.subjects().stream().map(Enum::name).collect(toSet()),
                String.valueOf(wish.places()));
    }

    static WishForm typed(MultiValueMap<String, String> typed) {
        return new WishForm(
                Side.of(Typed.line(typed, "side")),
                Typed.line(typed, "words"),
                typed.getOrDefault("subject", List.of()).stream()
                        .filter(WishForm::isSubject)
                        .collect(toSet()),
                typed.containsKey("places") ? Typed.line(typed, "places") : "1");
    }

    private static boolean isSubject(String name) {
        return Arrays.stream(Subject.values()).anyMatch(one -> one.name().equals(name));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (words.isEmpty()) wrong.put("words", "mentoring.wrong.words");
        else if (words.length() > LONGEST) wrong.put("words", "mentoring.wrong.long");
        if (subjects.isEmpty()) wrong.put("subject", "mentoring.wrong.subject");
        if (number() < 1 || number() > Wish.MOST) wrong.put("places", "mentoring.wrong.places");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Wish wish(PersonId person) {
        var chosen = subjects.stream().map(Subject::valueOf).collect(toSet());
        return new Wish(person, side, words, chosen, number());
    }

    private int number() {
        return places.matches(DIGIT) ? Integer.parseInt(places) : 0;
    }
}
