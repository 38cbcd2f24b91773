package tillit.conversation.method.file;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A name that the file gives to something: small letters, digits and hyphens, beginning with a letter. */
record Name<T>(Function<String, T> as) implements Shape<T> {

    static final String PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
    static final int LONGEST = 40;
    static final String RIGHT =
            "small letters, digits and single hyphens, at most " + LONGEST + " of them";

    @Override
    public Optional<T> read(Place place, Notes notes) {
        var name = place.text().filter(Name::isName);
        if (name.isEmpty()) notes.wrong(place, RIGHT + ", such as three-step-dialogue");
        return name.map(as);
    }

    static boolean isName(String text) {
        return text.length() <= LONGEST && text.matches(PATTERN);
    }

    @Override
    public Map<String, Object> schema() {
        return Json.object("type", "string", "pattern", PATTERN, "maxLength", LONGEST);
    }
}
