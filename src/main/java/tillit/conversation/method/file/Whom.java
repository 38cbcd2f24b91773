package tillit.conversation.method.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.method.RoleId;
import tillit.conversation.method.Who;

/** Who acts or sees: names with commas between them, or {@code everyone except ROLE}. */
record Whom() implements Shape<Who> {

    static final List<String> WORDS =
            List.of(Who.EVERYONE, Who.LEADERS, Who.RETURNING, Who.AUTHOR, Who.TABLE);

    private static final String EXCEPT = Who.EVERYONE + " except ";
    private static final String RIGHT =
            "names with commas between them, such as leaders, case-owner; or everyone except ROLE";

    @Override
    public Optional<Who> read(Place place, Notes notes) {
        var who = place.text().map(text -> text.strip().replaceAll(" +", " ")).flatMap(Whom::parse);
        if (who.isEmpty()) notes.wrong(place, RIGHT);
        return who;
    }

    private static Optional<Who> parse(String text) {
        if (text.startsWith(EXCEPT)) return allBut(text.substring(EXCEPT.length()));
        var names = Stream.of(text.split(",", -1)).map(String::strip).toList();
        return names.stream().allMatch(Name::isName)
                ? Optional.of(new Who(names, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Who> allBut(String role) {
        return Optional.of(role)
                .filter(Name::isName)
                .map(name -> new Who(List.of(Who.EVERYONE), Optional.of(new RoleId(name))));
    }

    @Override
    public Map<String, Object> schema() {
        var name = Name.PATTERN.substring(1, Name.PATTERN.length() - 1);
        var pattern = "^(%s%s|%s( *, *%s)*)$".formatted(EXCEPT, name, name, name);
        return Json.object("type", "string", "pattern", pattern);
    }
}
