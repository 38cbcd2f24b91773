package tillit.conversation.circle.web.making;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;
import tillit.conversation.circle.CircleIndex;
import tillit.organisation.Colleague;
import tillit.organisation.Organisation;

/** Turns a draft into a page to go on with, or, when nothing is wrong with it, into a circle. */
@Component
class CircleMaking {

    private final Circles circles;
    private final CircleIndex index;
    private final Organisation organisation;
    private final Clock clock;
    private final ZoneId zone;

    CircleMaking(
            Circles circles,
            CircleIndex index,
            Organisation organisation,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.circles = circles;
        this.index = index;
        this.organisation = organisation;
        this.clock = clock;
        this.zone = zone;
    }

    CirclesPage all(String made) {
        var entries = index.all();
        var leaders = entries.stream().flatMap(entry -> entry.leaders().stream()).distinct();
        return new CirclesPage(entries, organisation.names(leaders.toList()), made);
    }

    MakingPage page(CircleDraft draft, Map<String, String> wrong) {
        return new MakingPage(draft, organisation.names(draft.people()), found(draft), wrong);
    }

    Map<String, String> wrong(CircleDraft draft) {
        return DraftRules.broken(
                new DraftRules.Case(
                        draft,
                        organisation.names(draft.people()).keySet(),
                        index.has(draft.name()),
                        ZonedDateTime.now(clock.withZone(zone))));
    }

    /** Only for a draft with nothing wrong; everyone in it is told. */
    @Transactional
    public CircleId make(CircleDraft draft) {
        var rhythm = Rhythm.of(draft).orElseThrow();
        var moments = rhythm.moments();
        var planned =
                IntStream.range(0, moments.size())
                        .mapToObj(i ->
                                planned(
                                        moments.get(i),
                                        draft.place(),
                                        CirclePlan.method(i, moments.size())))
                        .toList();
        var circle =
                circles.make(
                        new CirclePlan(draft.name(), draft.leaders(), draft.members(), planned));
        circles.announce(circle);
        return circle;
    }

    private List<Colleague> found(CircleDraft draft) {
        return organisation.search(draft.who(), organisation.today());
    }

    private CirclePlan.Planned planned(LocalDateTime moment, String place, String method) {
        return new CirclePlan.Planned(moment.atZone(zone).toInstant(), place, method);
    }
}
