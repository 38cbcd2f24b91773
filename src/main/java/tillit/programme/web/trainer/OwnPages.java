package tillit.programme.web.trainer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasion;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.trainer.Reply;
import tillit.programme.trainer.Request;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Supervision;
import tillit.programme.trainer.Trainers;

/** Puts together what is one trainer's. */
@Component
class OwnPages {

    private final Trainers trainers;
    private final Requests requests;
    private final Supervision supervision;
    private final Occasions occasions;
    private final Programmes programmes;
    private final Organisation organisation;
    private final Clock clock;

    OwnPages(
            Trainers trainers,
            Requests requests,
            Supervision supervision,
            Occasions occasions,
            Programmes programmes,
            Organisation organisation,
            Clock clock) {
        this.trainers = trainers;
        this.requests = requests;
        this.supervision = supervision;
        this.occasions = occasions;
        this.programmes = programmes;
        this.organisation = organisation;
        this.clock = clock;
    }

    OwnPage page(PersonId me) {
        var all = requests.of(me);
        return new OwnPage(
                lines(all, Reply.ASKED, me),
                lines(all, Reply.YES, me).stream().filter(this::isAhead).toList(),
                load(me),
                supervision.of(me),
                trainers.find(me).map(TimeForm::of),
                Map.of(),
                Optional.empty());
    }

    private OwnPage.Load load(PersonId me) {
        var diary = requests.diary(me);
        var today = organisation.today();
        return new OwnPage.Load(
                Hours.of(diary.inMonthOf(today)),
                Hours.of(diary.inYearOf(today)),
                requests.middle(today));
    }

    private List<OwnPage.Line> lines(List<Request> all, Reply reply, PersonId me) {
        return all.stream()
                .filter(one -> one.is(reply))
                .map(one -> new OwnPage.Line(one, clash(one, all, me), requests.mayLeave(one)))
                .toList();
    }

    private Optional<String> clash(Request one, List<Request> all, PersonId me) {
        var led =
                all.stream()
                        .filter(other -> other.is(Reply.YES) && !other.job().equals(one.job()))
                        .filter(other -> other.when().overlaps(one.when()))
                        .map(other -> other.job().name());
        var visited =
                occasions.with(me).stream()
                        .filter(other -> !other.equals(one.job().occasion()))
                        .filter(other -> other.when().overlaps(one.when()))
                        .flatMap(this::name);
        return Stream.concat(led, visited).findFirst();
    }

    private Stream<String> name(Occasion occasion) {
        return programmes
                .find(occasion.programme())
                .flatMap(it -> it.programme().part(occasion.part()))
                .map(part -> part.name())
                .stream();
    }

    private boolean isAhead(OwnPage.Line line) {
        return clock.instant().isBefore(line.request().when().to());
    }
}
