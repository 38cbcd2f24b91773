package tillit.mandates.web.trying;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.law.HandlingNote;
import tillit.mandates.Promises;
import tillit.mandates.trying.Tried;
import tillit.shell.Page;

/**
 * One trial, as the two see it.
 *
 * @param state the key of how far it has come
 * @param asks whether one is asked what becomes of it
 * @param open whether one can write and stop
 * @param kept what was typed and could not be taken
 */
public record TrialPage(
        Tried trial,
        String unit,
        String holders,
        String givers,
        Optional<String> line,
        String state,
        boolean asks,
        boolean open,
        List<Seen> notes,
        String key,
        Map<String, String> kept,
        Map<String, String> wrong)
        implements Page {

    public record Seen(String name, LocalDate day, String text) {}

    public String path() {
        return "/mandates/trials/" + trial.id();
    }

    public HandlingNote handling() {
        return new HandlingNote(Promises.NOTE);
    }

    public String typed(String field) {
        return kept.getOrDefault(field, "");
    }
}
