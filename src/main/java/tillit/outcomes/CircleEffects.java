package tillit.outcomes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import tillit.access.PersonId;
import tillit.conversation.TakingPart;
import tillit.organisation.Organisation;
import tillit.outcomes.comparison.BeforeAndAfter;
import tillit.outcomes.comparison.Comparison;
import tillit.outcomes.comparison.Workplace;
import tillit.outcomes.comparison.Workplaces;
import tillit.outcomes.figure.WorkplaceFigures;
import tillit.outcomes.figure.WorkplaceYear;

/** Compares the workplaces of those who took part in circles with the others, before and after. */
@Service
public class CircleEffects {

    private final TakingPart circles;
    private final Organisation organisation;
    private final KeyFigures figures;
    private final ZoneId zone;

    CircleEffects(
            TakingPart circles,
            Organisation organisation,
            KeyFigures figures,
            @Value("${tillit.zone}") ZoneId zone) {
        this.circles = circles;
        this.organisation = organisation;
        this.figures = figures;
        this.zone = zone;
    }

    /** The year in which the most people first took part; empty before anybody has. */
    public Optional<Integer> start() {
        return firstYears().values().stream()
                .collect(groupingBy(year -> year, counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Those who began in the start year beside those who never did. */
    public Comparison from(int start) {
        return new BeforeAndAfter(workplaces(), start).comparison();
    }

    private List<Workplace> workplaces() {
        var counted = new WorkplaceFigures(organisation.history());
        var known =
                figures.published().years().stream()
                        .flatMap(year -> counted.staffTurnover(year).stream());
        return new Workplaces(firstYears()).of(Stream.concat(known, led(counted)).toList());
    }

    /** Who leads what this year, of which nothing is counted before it is over. */
    private Stream<WorkplaceYear> led(WorkplaceFigures counted) {
        return counted.staffTurnover(organisation.today().getYear()).stream()
                .map(one -> new WorkplaceYear(one.lineage(), one.year(), one.managers(), 0, 0));
    }

    private Map<PersonId, Integer> firstYears() {
        return circles.firstMeetings().entrySet().stream()
                .collect(
                        toMap(Map.Entry::getKey, entry -> entry.getValue().atZone(zone).getYear()));
    }
}
