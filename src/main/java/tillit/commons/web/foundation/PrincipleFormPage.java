package tillit.commons.web.foundation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.commons.foundation.Principle;
import tillit.law.HandlingNote;
import tillit.shell.Page;

/**
 * A principle is written or changed.
 *
 * @param old as it stands; empty for a new one
 * @param newer what somebody else has written meanwhile
 */
public record PrincipleFormPage(
        Optional<Principle> old,
        Optional<Principle> newer,
        PrincipleForm form,
        Map<String, String> wrong)
        implements Page {

    public String action() {
        return old.map(it -> "/foundation/principles/" + it.id()).orElse("/foundation/principles");
    }

    /** The reader's own first. */
    public List<String> languages(String own) {
        return Stream.concat(Stream.of(own), PrincipleForm.LANGUAGES.stream()).distinct().toList();
    }

    /** Whether something there has to be mended. */
    public boolean isOpen(String language) {
        return wrong.keySet().stream().anyMatch(it -> it.endsWith("-" + language));
    }

    public HandlingNote note() {
        return new HandlingNote(Principle.HANDLING);
    }
}
