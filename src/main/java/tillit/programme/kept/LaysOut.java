package tillit.programme.kept;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.programme.ProgrammeRight;

/** Held by the strategist of a programme. */
@Component
class LaysOut implements RightSource {

    private final ProgrammeBook book;

    LaysOut(ProgrammeBook book) {
        this.book = book;
    }

    @Override
    public String right() {
        return ProgrammeRight.LAYS_OUT;
    }

    @Override
    public boolean holds(PersonId who, UUID programme) {
        return book.isOf(who, programme);
    }
}
