package tillit.programme.evaluation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.plan.PartId;
import tillit.programme.trainer.Job;
import tillit.programme.trainer.Reply;
import tillit.programme.trainer.Requests;

/** The door to evaluations: asked of those who were there, shown to them, to who led it and to the strategist. */
@Service
@Transactional
public class Evaluations {

    private final EvaluationBook book;
    private final Requests requests;
    private final Occasions occasions;
    private final Clock clock;
    private final ZoneId zone;

    Evaluations(
            EvaluationBook book,
            Requests requests,
            Occasions occasions,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.book = book;
        this.requests = requests;
        this.occasions = occasions;
        this.clock = clock;
        this.zone = zone;
    }

    /** Empty for those who have nothing to do with it. */
    @Transactional(readOnly = true)
    public Optional<Evaluation> find(OccasionId id, PersonId person) {
        return requests.job(id).filter(job -> maySee(job, person)).map(job -> of(job, person));
    }

    /** Nothing happens when they have answered, were not there, or it is closed: what was said stays as it was said. */
    public void say(OccasionId id, PersonId person, Said said) {
        book.hold(id);
        if (find(id, person).filter(it -> it.stage() == Stage.ASKED).isEmpty()) return;
        book.mark(id, person);
        book.add(id, said);
    }

    /** Of every occasion that somebody was at. */
    @Transactional(readOnly = true)
    public Map<OccasionId, Stage> of(PersonId person) {
        return book.with(person).stream()
                .collect(
                        toMap(
                                EvaluationBook.Was::occasion,
                                was ->
                                        Stage.of(
                                                was.when(),
                                                clock.instant(),
                                                zone,
                                                !was.answered())));
    }

    /** The occasions that somebody is asked about just now. */
    @Transactional(readOnly = true)
    public List<Job> asked(PersonId person) {
        return of(person).entrySet().stream()
                .filter(one -> one.getValue() == Stage.ASKED)
                .flatMap(one -> requests.job(one.getKey()).stream())
                .toList();
    }

    /** Of a part, three months together, the last ones first; those that are not over yet are not among them. */
    @Transactional(readOnly = true)
    public List<Sum> sums(ProgrammeId programme, PartId part) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return book.answers(programme, part, zone).stream()
                .filter(one -> Published.isEnough(one.all()))
                .collect(
                        groupingBy(
                                one -> Quarter.of(one.day()),
                                mapping(EvaluationBook.Answers::all, toList())))
                .entrySet()
                .stream()
                .filter(one -> one.getKey().isClosed(today))
                .map(one ->
                        new Sum(
                                one.getKey(),
                                one.getValue().size(),
                                Published.together(one.getValue())))
                .sorted(comparing((Sum one) -> one.quarter().first()).reversed())
                .toList();
    }

    private Evaluation of(Job job, PersonId person) {
        var id = job.occasion().id();
        var answered = book.hasAnswered(id, person);
        var asked = !answered && wasThere(id, person);
        var stage = Stage.of(job.occasion().when(), clock.instant(), zone, asked);
        return new Evaluation(
                job,
                stage,
                answered,
                Stage.last(job.occasion().when(), zone),
                stage == Stage.CLOSED ? Published.of(book.answers(id)) : Optional.empty());
    }

    private boolean maySee(Job job, PersonId person) {
        return job.strategist().equals(person)
                || wasThere(job.occasion().id(), person)
                || requests.of(job.occasion().id()).stream()
                        .anyMatch(one -> one.is(Reply.YES) && one.person().equals(person));
    }

    private boolean wasThere(OccasionId id, PersonId person) {
        return occasions.attended(id, person).isPresent();
    }
}
