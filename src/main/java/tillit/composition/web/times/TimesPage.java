package tillit.composition.web.times;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tillit.composition.desk.Composition;
import tillit.composition.grouping.Impossible;
import tillit.composition.scheduling.Absence;
import tillit.composition.scheduling.Seldom;
import tillit.composition.times.Calendars.Taken;
import tillit.composition.times.Found;
import tillit.composition.times.Plan;
import tillit.composition.times.TimeSearch;
import tillit.shell.Frame;
import tillit.shell.Page;

/**
 * The times of circles, or how far they have come.
 *
 * @param fixed the circles have begun: nothing changes any more
 * @param atLeast so many absences there are whatever one does
 * @param missing the names of those whose calendar is not known
 * @param taken what became of the files that were just given
 * @param fileMissing no file was given where one was asked for
 * @param mails so many would be sent to invite
 * @param note what to say above all; empty when nothing is
 */
public record TimesPage(
        Composition composition,
        Plan plan,
        boolean hasGroups,
        boolean fixed,
        Optional<TimeSearch> search,
        List<Impossible> impossible,
        Optional<Found> found,
        int atLeast,
        List<Seldom> seldom,
        List<String> missing,
        List<Taken> taken,
        boolean fileMissing,
        int mails,
        String note)
        implements Page {

    private static final int NAMED = 12;
    private static final int FEW = 3;
    private static final int REASONS = 5;

    public String home() {
        return "/compositions/" + composition.id();
    }

    public String address() {
        return home() + "/times";
    }

    /** The groups that are used are others than those that have times. */
    public boolean isOld() {
        return found.filter(one -> !one.isOf(composition)).isPresent();
    }

    /** Nothing is wrong with the times; what comes next is to begin. */
    public boolean isSettled() {
        return !fixed && !isOld() && found.filter(one -> one.checked().isKept()).isPresent();
    }

    /** Where circles are let begin. */
    public String beginning() {
        return home() + "/beginning";
    }

    public List<Taken> refused() {
        return taken.stream().filter(one -> !(one instanceof Taken.Read)).toList();
    }

    public int read() {
        return taken.size() - refused().size();
    }

    /** Some of the names, and how many more there are. */
    public String some(List<String> names, Frame frame) {
        var first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? frame.text("times.more", first, names.size() - NAMED) : first;
    }

    /** Whoever has mended so many has learned how it is meant. */
    public List<Impossible> reasons() {
        return impossible.subList(0, Math.min(REASONS, impossible.size()));
    }

    public String said(Impossible reason, Frame frame) {
        var values =
                reason.numbers().stream()
                        .map(one ->
                                one instanceof LocalDate day ? frame.when(day, "times.day") : one)
                        .toArray();
        return frame.text("times.reason." + reason.reason(), values);
    }

    public String why(Taken taken, Frame frame) {
        return switch (taken) {
            case Taken.Read _ -> "";
            case Taken.Nobodys one -> frame.text("times.file.nobodys", one.file());
            case Taken.Broken one ->
                    frame.text(
                            "times.file.broken",
                            one.file(),
                            one.why().line(),
                            frame.text("times.file." + one.why().reason()));
        };
    }

    /** Who leads a circle, counted from 0; empty when nobody does. */
    public String leaders(int circle) {
        var one = found.orElseThrow();
        return one.asked().demand().circles().get(circle).leaders().stream()
                .map(one::name)
                .collect(joining(", "));
    }

    /** How often somebody of a circle, counted from 0, cannot come. */
    public long absences(int circle) {
        return found.orElseThrow().checked().absences().stream()
                .filter(one -> one.circle() == circle)
                .count();
    }

    /** Few circles are shown whole, many as a list to open. */
    public boolean areFew() {
        return found.orElseThrow().asked().demand().circles().size() <= FEW;
    }

    /** Who cannot come, those who lead first. */
    public static String names(List<Absence> absences, Found found) {
        return absences.stream()
                .sorted((one, other) -> Boolean.compare(other.leading(), one.leading()))
                .map(one -> found.name(one.person()))
                .collect(joining(", "));
    }
}
