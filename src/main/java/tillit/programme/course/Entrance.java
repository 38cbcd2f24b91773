package tillit.programme.course;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.catalogue.Choosing;
import tillit.programme.catalogue.Choosings;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;

/** Whether somebody may come: each rule by the refusal that they read. */
@Component
class Entrance {

    private record Rule(Refused refused, BiPredicate<Occasion, PersonId> refuses) {}

    private final OccasionBook book;
    private final Programmes programmes;
    private final Choosings choosings;
    private final Organisation organisation;
    private final Clock clock;

    private final List<Rule> rules =
            List.of(
                    new Rule(Refused.NOT_FOR_YOU, this::isForOthers),
                    new Rule(Refused.BEGUN, (occasion, _) -> hasBegun(occasion)),
                    new Rule(Refused.NOT_YET, this::isNotOpen),
                    new Rule(Refused.ANOTHER_ALREADY, this::comesAnotherTime),
                    new Rule(Refused.ENOUGH, this::hasChosenEnough));

    Entrance(
            OccasionBook book,
            Programmes programmes,
            Choosings choosings,
            Organisation organisation,
            Clock clock) {
        this.book = book;
        this.programmes = programmes;
        this.choosings = choosings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Empty when they may. */
    Optional<Refused> refuses(Occasion occasion, PersonId person) {
        return rules.stream()
                .filter(rule -> rule.refuses.test(occasion, person))
                .map(Rule::refused)
                .findFirst();
    }

    boolean hasBegun(Occasion occasion) {
        return !clock.instant().isBefore(occasion.when().from());
    }

    private boolean isForOthers(Occasion occasion, PersonId person) {
        return part(occasion, person).isEmpty();
    }

    private boolean isNotOpen(Occasion occasion, PersonId person) {
        var interested = choosings.interests(person).contains(occasion.part());
        return !choosing(occasion, person).lets(organisation.today(), interested);
    }

    private boolean comesAnotherTime(Occasion occasion, PersonId person) {
        return book.with(person).stream().anyMatch(occasion::isLike);
    }

    private boolean hasChosenEnough(Occasion occasion, PersonId person) {
        if (occasion.offer().isEmpty()) return false;
        var chosen =
                book.with(person).stream()
                        .filter(occasion::isOfSamePart)
                        .filter(other -> other.offer().isPresent())
                        .count();
        return choosing(occasion, person).isEnough(Math.toIntExact(chosen));
    }

    private Choosing choosing(Occasion occasion, PersonId person) {
        return choosings.of(occasion.programme(), part(occasion, person).orElseThrow());
    }

    private Optional<Part> part(Occasion occasion, PersonId person) {
        return programmes.partFor(person, occasion.programme(), occasion.part());
    }
}
