package tillit.composition.web.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tillit.composition.scheduling.WeekHour;
import tillit.composition.times.ClosedWeeks;
import tillit.composition.times.Plan;
import tillit.composition.times.Weekdays;
import tillit.law.Country;

/** What somebody typed about the times, and what is wrong with it. */
public record PlanForm(MultiValueMap<String, String> typed) {

    static final int MOST_MEETINGS = 20;
    static final int MOST_WEEKS = 12;
    private static final int MOST_BEGIN = 52;
    private static final int MOST_MINUTES = 480;
    private static final int MOST_DAYS = 800;

    static PlanForm of(Plan plan) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("first", plan.first().toString());
        typed.add("last", plan.last().toString());
        plan.begin().ifPresent(weeks -> typed.add("begin", weeks.toString()));
        typed.add("weeks", String.valueOf(plan.weeks()));
        typed.add("days", String.valueOf(plan.days()));
        typed.add("meetings", String.valueOf(plan.meetings()));
        typed.add("minutes", String.valueOf(plan.minutes()));
        typed.add("morning", plan.starts().getFirst().toString());
        typed.add("afternoon", plan.starts().getLast().toString());
        for (var hour : plan.hours())
            typed.add(
                    "hour",
                    hour.day()
                            + (hour.start().equals(plan.starts().getFirst())
                                    ? "-morning"
                                    : "-afternoon"));
        plan.countries().forEach(country -> typed.add("off", country.name()));
        typed.add("closed", plan.closed().text());
        for (var room : plan.rooms()) {
            typed.add("room", room.room());
            typed.add("seats", String.valueOf(room.seats()));
        }
        return new PlanForm(typed);
    }

    String text(String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }

    List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** By field, the key of what to say beside it; in the order of the form. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (!isPeriod()) wrong.put("last", "times.wrong.period");
        if (!closed().isRight()) wrong.put("closed", "times.wrong.closed");
        if (!text("begin").isEmpty() && begin().isEmpty()) wrong.put("begin", "times.wrong.begin");
        if (number("weeks", 1, MOST_WEEKS).isEmpty()) wrong.put("weeks", "times.wrong.number");
        else if (number("days", 0, 7 * weeks() - 1).isEmpty())
            wrong.put("days", "times.wrong.days");
        if (number("meetings", 1, MOST_MEETINGS).isEmpty())
            wrong.put("meetings", "times.wrong.number");
        if (number("minutes", 15, MOST_MINUTES).isEmpty())
            wrong.put("minutes", "times.wrong.number");
        if (time("morning").isEmpty() || time("afternoon").isEmpty() || hours().isEmpty())
            wrong.put("hours", "times.wrong.hours");
        if (lines().anyMatch(this::isWrongRoom)) wrong.put("rooms", "times.wrong.rooms");
        return wrong;
    }

    private boolean isPeriod() {
        var first = day("first");
        var last = day("last");
        return first.isPresent()
                && last.isPresent()
                && !last.get().isBefore(first.get())
                && last.get().isBefore(first.get().plusDays(MOST_DAYS));
    }

    private int weeks() {
        return number("weeks", 1, MOST_WEEKS).orElse(1);
    }

    private Optional<Integer> begin() {
        return number("begin", 1, MOST_BEGIN);
    }

    private Optional<Integer> number(String field, int least, int most) {
        return text(field).matches("\\d{1,4}")
                ? Optional.of(Integer.parseInt(text(field))).filter(n -> n >= least && n <= most)
                : Optional.empty();
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time(String field) {
        try {
            return Optional.of(LocalTime.parse(text(field)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<WeekHour> hours() {
        var hours = new ArrayList<WeekHour>();
        for (var day : Weekdays.ALL)
            for (var half : PlanPage.HALVES)
                if (all("hour").contains(day + "-" + half))
                    time(half).ifPresent(start -> hours.add(new WeekHour(day, start)));
        return hours.stream().distinct().toList();
    }

    int roomLines() {
        return all("room").size();
    }

    /** The name of the room in a line, counted from 0. */
    String room(int line) {
        return all("room").get(line).strip();
    }

    String seats(int line) {
        return line < all("seats").size() ? all("seats").get(line).strip() : "";
    }

    /** Without a name or a number of seats, or with the name of an earlier one. */
    boolean isWrongRoom(int line) {
        var name = room(line);
        if (name.isEmpty() && seats(line).isEmpty()) return false;
        return name.isEmpty()
                || name.length() > 80
                || IntStream.range(0, line).anyMatch(earlier -> room(earlier).equals(name))
                || !seats(line).matches("[1-9]\\d{0,2}");
    }

    private List<Plan.Seats> rooms() {
        return lines().filter(line -> !room(line).isEmpty())
                .mapToObj(line -> new Plan.Seats(room(line), Integer.parseInt(seats(line))))
                .toList();
    }

    private IntStream lines() {
        return IntStream.range(0, roomLines());
    }

    private ClosedWeeks closed() {
        return new ClosedWeeks(text("closed"));
    }

    private List<Country> countries() {
        return List.of(Country.values()).stream()
                .filter(country -> all("off").contains(country.name()))
                .toList();
    }

    /** Only when nothing is wrong. */
    Plan plan() {
        return new Plan(
                day("first").orElseThrow(),
                day("last").orElseThrow(),
                begin(),
                weeks(),
                number("days", 0, 7 * weeks() - 1).orElseThrow(),
                number("meetings", 1, MOST_MEETINGS).orElseThrow(),
                number("minutes", 15, MOST_MINUTES).orElseThrow(),
                List.of(time("morning").orElseThrow(), time("afternoon").orElseThrow()),
                hours(),
                rooms(),
                countries(),
                closed());
    }
}
