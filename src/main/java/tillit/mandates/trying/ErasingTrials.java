package tillit.mandates.trying;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tillit.law.Erasing;

@Component
class ErasingTrials implements Erasing {

    private final NoteBook notes;

    ErasingTrials(NoteBook notes) {
        this.notes = notes;
    }

    @Override
    public String what() {
        return "trial";
    }

    @Override
    public int eraseOn(LocalDate day) {
        return notes.eraseNotes(day) + notes.eraseTrials(day);
    }
}
