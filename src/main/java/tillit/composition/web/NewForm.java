package tillit.composition.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.composition.desk.making.Invited;
import tillit.composition.desk.making.Plan;
import tillit.composition.grouping.Form;
import tillit.organisation.Level;
import tillit.shell.Typed;

/**
 * A composition to be, as it was typed.
 *
 * @param who {@code 1}, {@code 2}, {@code 3} for managers, {@code employees}
 */
public record NewForm(
        Form form,
        UUID key,
        String name,
        Set<String> who,
        Set<String> areas,
        String day,
        String gatherings,
        String groups,
        String from,
        String to,
        String leaders) {

    static final String EMPLOYEES = "employees";

    /** What one usually wants. */
    static NewForm first(Form form, LocalDate today) {
        var many = form == Form.TABLES || form == Form.PAIRS ? "4" : "1";
        var leaders = form == Form.CIRCLES ? "2" : form == Form.MENTORS ? "1" : "0";
        var size = usual(form);
        return new NewForm(
                form,
                UUID.randomUUID(),
                "",
                form == Form.CIRCLES ? Set.of("3") : Set.of("1", "2", "3"),
                Set.of(),
                today.toString(),
                many,
                "",
                size.getFirst(),
                size.getLast(),
                leaders);
    }

    private static List<String> usual(Form form) {
        return switch (form) {
            case CIRCLES -> List.of("8", "10");
            case TABLES -> List.of("7", "8");
            case PAIRS -> List.of("2", "3");
            case MENTORS -> List.of("1", "2");
        };
    }

    static NewForm of(Form form, MultiValueMap<String, String> typed) {
        return new NewForm(
                form,
                Typed.key(typed),
                Typed.line(typed, "name"),
                Set.copyOf(typed.getOrDefault("who", List.of())),
                Set.copyOf(typed.getOrDefault("area", List.of())),
                Typed.line(typed, "day"),
                form == Form.TABLES || form == Form.PAIRS ? Typed.line(typed, "gatherings") : "1",
                Typed.line(typed, "groups"),
                form == Form.PAIRS ? "2" : Typed.line(typed, "from"),
                form == Form.PAIRS ? "3" : Typed.line(typed, "to"),
                leaders(form, typed));
    }

    private static String leaders(Form form, MultiValueMap<String, String> typed) {
        return switch (form) {
            case CIRCLES -> Typed.line(typed, "leaders");
            case MENTORS -> "1";
            case TABLES, PAIRS -> "0";
        };
    }

    /** Part of a text key. */
    public String word() {
        return form.name().toLowerCase(Locale.ROOT);
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static OptionalInt number(String text) {
        return text.matches("\\d{1,5}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /** Only of a form with nothing wrong. */
    Plan plan() {
        return new Plan(
                form,
                number(gatherings).orElseThrow(),
                number(groups),
                number(from).orElseThrow(),
                number(to).orElseThrow(),
                number(leaders).orElseThrow());
    }

    /** Only of a form with nothing wrong. */
    Invited invited() {
        var levels =
                Stream.of(Level.values())
                        .filter(level -> who.contains(String.valueOf(level.number())))
                        .collect(Collectors.toUnmodifiableSet());
        return new Invited(levels, who.contains(EMPLOYEES), areas, date().orElseThrow());
    }
}
