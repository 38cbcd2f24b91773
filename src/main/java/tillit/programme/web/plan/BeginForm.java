package tillit.programme.web.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.programme.template.Template;
import tillit.shell.Frame;
import tillit.shell.Typed;

/** A programme to be, as it was typed. */
public record BeginForm(
        String template, UUID key, String name, String firstDay, Set<String> areas) {

    private static final Period FAR = Period.ofYears(3);

    /** What one usually wants: the first day of the month after next. */
    static BeginForm of(Template template, LocalDate today, Frame frame) {
        return new BeginForm(
                template.id(),
                UUID.randomUUID(),
                template.name().in(frame.language()),
                today.plusMonths(2).withDayOfMonth(1).toString(),
                Set.of());
    }

    static BeginForm typed(MultiValueMap<String, String> typed) {
        return new BeginForm(
                Typed.line(typed, "template"),
                Typed.key(typed),
                Typed.line(typed, "name"),
                Typed.line(typed, "first"),
                Set.copyOf(typed.getOrDefault("area", List.of())));
    }

    Optional<LocalDate> first() {
        return Typed.day(firstDay);
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(LocalDate today, List<String> known) {
        var wrong = new LinkedHashMap<String, String>();
        Names.wrong(name).ifPresent(text -> wrong.put("name", text));
        if (first().filter(day -> isNear(day, today)).isEmpty())
            wrong.put("first", "programme.wrong.first");
        Names.wrongAreas(areas, known).ifPresent(text -> wrong.put("area", text));
        return wrong;
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minus(FAR)) && !day.isAfter(today.plus(FAR));
    }
}
