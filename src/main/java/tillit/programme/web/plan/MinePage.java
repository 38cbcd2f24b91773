package tillit.programme.web.plan;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Refused;
import tillit.programme.kept.Kept;
import tillit.programme.plan.PartId;
import tillit.shell.Page;

/**
 * What is one person's of a programme: what comes next stands first.
 *
 * @param now what goes on
 * @param later what comes, the next first
 * @param over what has been
 * @param notes what else stands beneath an occasion
 * @param beneathParts what else stands beneath a part
 * @param refused at which occasion something could not be, and why
 */
public record MinePage(
        Kept kept,
        List<OwnPart> now,
        List<OwnPart> later,
        List<OwnPart> over,
        List<Map<OccasionId, Page>> notes,
        List<Map<PartId, Page>> beneathParts,
        Optional<Map.Entry<OccasionId, Refused>> refused)
        implements Page {

    static MinePage of(
            Kept kept,
            List<OwnPart> mine,
            List<Map<OccasionId, Page>> notes,
            List<Map<PartId, Page>> beneathParts,
            LocalDate today) {
        return new MinePage(
                kept,
                mine.stream().filter(it -> it.part().days().contains(today)).toList(),
                mine.stream().filter(it -> it.part().days().from().isAfter(today)).toList(),
                mine.stream()
                        .filter(it -> it.part().days().to().filter(today::isAfter).isPresent())
                        .toList(),
                notes,
                beneathParts,
                Optional.empty());
    }

    public MinePage refusing(OccasionId where, Refused why) {
        return new MinePage(
                kept, now, later, over, notes, beneathParts, Optional.of(Map.entry(where, why)));
    }

    public List<Page> notes(OwnOccasion at) {
        return notes.stream()
                .flatMap(all -> Optional.ofNullable(all.get(at.occasion().id())).stream())
                .toList();
    }

    public List<Page> notes(OwnPart own) {
        return beneathParts.stream()
                .flatMap(all -> Optional.ofNullable(all.get(own.part().id())).stream())
                .toList();
    }

    /** The key of why it could not be, beside the occasion at which it was wanted. */
    public Optional<String> why(OwnOccasion at) {
        return refused.filter(it -> it.getKey().equals(at.occasion().id()))
                .map(it -> "occasion.refused." + it.getValue().name());
    }

    /** The next occasion at which they have a place. */
    public Optional<Map.Entry<OwnPart, OwnOccasion>> promised() {
        return Stream.of(now, later, over)
                .flatMap(List::stream)
                .flatMap(own -> own.next().map(at -> Map.entry(own, at)).stream())
                .min(comparing(it -> it.getValue().occasion().when().from()));
    }

    public Optional<OwnPart> next() {
        return later.stream().findFirst();
    }
}
