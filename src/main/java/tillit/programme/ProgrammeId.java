package tillit.programme;

import java.util.UUID;

/** How an organisation develops for some time. */
public record ProgrammeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
