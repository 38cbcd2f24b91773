package tillit.programme.web.trainer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.trainer.Trainers;
import tillit.shell.Page;

/** Where the trainers' own supervision begins. */
public record SupervisionPage(
        List<Trainers.Named> pool, SupervisionForm form, Map<String, String> wrong)
        implements Page {

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
