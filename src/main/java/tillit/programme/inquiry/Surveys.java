package tillit.programme.inquiry;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.OwnSurvey.Stage;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** The door to surveys. Who may lay out the programme is asked before; here, for whom a part is. */
@Service
@Transactional
public class Surveys {

    private final SurveyBook book;
    private final Programmes programmes;
    private final Organisation organisation;

    Surveys(SurveyBook book, Programmes programmes, Organisation organisation) {
        this.book = book;
        this.programmes = programmes;
        this.organisation = organisation;
    }

    /** Everybody for whom the part is can answer from now on. Nothing happens when it has a survey. */
    public void open(ProgrammeId programme, PartId part, Survey survey) {
        book.add(programme, part, survey);
    }

    /** Nothing happens when somebody has answered. */
    public void takeBack(ProgrammeId programme, PartId part) {
        book.hold(programme, part);
        book.remove(programme, part);
    }

    /** For the strategist; empty of a part without. */
    @Transactional(readOnly = true)
    public Optional<Inquiry> of(ProgrammeId programme, PartId part) {
        return book.find(programme, part)
                .map(survey -> inquiry(survey, book.answers(programme, part)));
    }

    /** Of all parts of a programme. */
    @Transactional(readOnly = true)
    public Map<PartId, Survey> of(ProgrammeId programme) {
        return book.of(programme);
    }

    /** For one of those for whom the part is; empty for others. */
    @Transactional(readOnly = true)
    public Optional<OwnSurvey> find(ProgrammeId programme, PartId part, PersonId me) {
        return programmes
                .partFor(me, programme, part)
                .flatMap(_ -> book.find(programme, part))
                .map(survey -> own(programme, part, survey, me));
    }

    /** How far the surveys of a programme have come for somebody. */
    @Transactional(readOnly = true)
    public Map<PartId, Stage> stages(ProgrammeId programme, PersonId me) {
        return book.of(programme, me).stream()
                .collect(
                        toMap(
                                one -> one.asked().part(),
                                one -> stage(one.asked().survey(), one.answered())));
    }

    /** What somebody is asked just now, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Asked> asked(PersonId me) {
        return book.unanswered(today(), me).stream()
                .filter(it -> programmes.partFor(me, it.programme(), it.part()).isPresent())
                .toList();
    }

    /** Nothing happens when they have answered, are not asked, or it is closed: what was said stays as it was said. */
    public void answer(ProgrammeId programme, PartId part, PersonId me, Picked picked) {
        book.hold(programme, part);
        if (find(programme, part, me).filter(it -> it.stage() == Stage.ASKED).isEmpty()) return;
        book.mark(programme, part, me);
        book.add(programme, part, picked);
    }

    /** Whether a survey can be opened in this part today. */
    public boolean canOpen(Part part) {
        return part.days().to().filter(today()::isAfter).isEmpty();
    }

    /** The part, if it is one of analysis. */
    public static Optional<Part> part(Kept kept, PartId part) {
        return kept.programme().part(part).filter(it -> it.kind() == Kind.ANALYSIS);
    }

    private Inquiry inquiry(Survey survey, List<Picked> all) {
        boolean closed = survey.isClosed(today());
        var ranking = closed ? Ranking.of(survey, all) : Optional.<Ranking>empty();
        return new Inquiry(
                survey,
                all.size() < Ranking.FEWEST ? 0 : all.size(),
                closed,
                all.isEmpty(),
                ranking,
                ranking.isEmpty()
                        ? List.of()
                        : all.stream().map(Picked::line).filter(it -> !it.isEmpty()).toList());
    }

    private OwnSurvey own(ProgrammeId programme, PartId part, Survey survey, PersonId me) {
        var stage = stage(survey, book.hasAnswered(programme, part, me));
        return new OwnSurvey(
                survey,
                stage,
                stage == Stage.CLOSED
                        ? Ranking.of(survey, book.answers(programme, part))
                        : Optional.empty());
    }

    private Stage stage(Survey survey, boolean answered) {
        if (survey.isClosed(today())) return Stage.CLOSED;
        return answered ? Stage.WAITING : Stage.ASKED;
    }

    private LocalDate today() {
        return organisation.today();
    }
}
