package tillit.programme.inquiry;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** The door to notes of interviews. Only who lays out the programme comes here; that is asked before. */
@Service
@Transactional
public class Interviews {

    private final InterviewBook book;

    Interviews(InterviewBook book) {
        this.book = book;
    }

    /** With the same id twice, they are there once. */
    public void add(ProgrammeId programme, PartId part, Interview interview) {
        book.add(programme, part, interview);
    }

    /** Also when they were removed meanwhile: what was typed is not lost. */
    public void change(ProgrammeId programme, PartId part, Interview interview) {
        book.put(programme, part, interview);
    }

    public void remove(ProgrammeId programme, PartId part, InterviewId id) {
        book.remove(programme, part, id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Interview> of(ProgrammeId programme, PartId part) {
        return book.of(programme, part);
    }

    @Transactional(readOnly = true)
    public Optional<Interview> find(ProgrammeId programme, PartId part, InterviewId id) {
        return of(programme, part).stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
