package tillit.composition.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tillit.composition.desk.Composition;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Yes;
import tillit.shell.Page;

/**
 * What counts for one person.
 *
 * @param number of the person, from 0
 * @param inUse columns that a rule or the frame asks of
 * @param searched for whom a wish is about
 * @param wrong the column in which too much was written
 */
public record PersonPage(
        Composition composition,
        People people,
        int number,
        int gatherings,
        Set<String> inUse,
        String searched,
        List<PeoplePage.Hit> hits,
        List<Trouble> troubles,
        Optional<String> wrong)
        implements Page {

    /** Half days, as {@code free} has them. */
    public static final List<String> HOURS =
            List.of(
                    "mon-am", "mon-pm", "tue-am", "tue-pm", "wed-am", "wed-pm", "thu-am", "thu-pm",
                    "fri-am", "fri-pm");

    /** So many letters may be written into a field. */
    static final int LONGEST = 200;

    private static final String ALL = "all";

    /** Columns that hold other people, each with who may see it in its text. */
    public static final List<String> OTHERS = List.of("apart", "wishes", "yes");

    /** Columns that are written as they are. */
    public static final List<String> WRITTEN = List.of("languages", "capacity");

    /** What the register told. */
    private static final List<String> KNOWN = List.of("unit", "area", "level", "newness");

    private static final Set<String> WORDS =
            Set.of("level.1", "level.2", "level.3", "newness.new", "newness.experienced");

    private static final Set<String> MENTORS = Set.of("wishes", "yes", "capacity");

    PersonPage with(List<Trouble> found) {
        return new PersonPage(
                composition, people, number, gatherings, inUse, searched, hits, found, wrong);
    }

    PersonPage tooLong(String column) {
        return new PersonPage(
                composition,
                people,
                number,
                gatherings,
                inUse,
                searched,
                hits,
                troubles,
                Optional.of(column));
    }

    /** The text to say beside the field, or null when nothing is wrong with it. */
    public @Nullable String error(String column) {
        return wrong.equals(Optional.of(column)) ? "composition.wrong.written" : null;
    }

    public Member member() {
        return people.member(number);
    }

    public String address() {
        return "/compositions/" + composition.id() + "/people/" + number;
    }

    public boolean has(String column) {
        boolean ofMentors = MENTORS.contains(column);
        return people.has(column)
                && inUse.contains(column)
                && (!ofMentors || composition.form() == Form.MENTORS);
    }

    public String value(String column) {
        return String.join(", ", member().values(column));
    }

    public boolean says(String column, String value) {
        return member().values(column).contains(value);
    }

    public boolean isMarked(String column) {
        return Yes.in(member().value(column));
    }

    public boolean isAway(int gathering) {
        return says("absent", String.valueOf(gathering)) || says("absent", ALL);
    }

    public List<Integer> all() {
        return IntStream.rangeClosed(1, gatherings).boxed().toList();
    }

    public List<String> marks() {
        return PeoplePage.marks(composition);
    }

    public List<String> written() {
        return WRITTEN.stream().filter(this::has).toList();
    }

    public List<String> others() {
        return OTHERS.stream().filter(this::has).toList();
    }

    public List<String> known() {
        return KNOWN.stream().filter(column -> !member().values(column).isEmpty()).toList();
    }

    /** Whether there are words of our own for what stands there. */
    public boolean isWord(String column) {
        return WORDS.contains(column + "." + member().value(column));
    }

    /** By their codes; somebody who is not here is called by the code. */
    public Map<String, String> named(String column) {
        var names = new LinkedHashMap<String, String>();
        for (var code : member().values(column))
            names.put(
                    code,
                    people.numberOf(code).stream()
                            .mapToObj(one -> people.member(one).name())
                            .findFirst()
                            .orElse(code));
        return names;
    }
}
