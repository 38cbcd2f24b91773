package tillit.conversation.method.file;

import java.util.ArrayList;
import java.util.List;
import tillit.conversation.method.Problem;

/** What is found wrong while a file is read. It knows in which languages each text must stand. */
final class Notes {

    private final List<String> languages;
    private final List<Problem> problems = new ArrayList<>();

    Notes(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    List<String> languages() {
        return languages;
    }

    /** The value at this place does not do. */
    void wrong(Place place, String wouldBeRight) {
        note(place, place.shown(), wouldBeRight);
    }

    /** Something that ought to be at this place is not there. */
    void missing(Place place, String wouldBeRight) {
        note(place, "", "is missing. " + wouldBeRight);
    }

    /** This value, which is a part of what stands at the place, does not do. */
    void note(Place place, String value, String wouldBeRight) {
        problems.add(new Problem(place.line(), place.field(), value, wouldBeRight));
    }

    List<Problem> problems() {
        return problems.stream().distinct().sorted().toList();
    }
}
