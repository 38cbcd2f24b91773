package tillit.programme.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * Where a part is changed.
 *
 * @param people for whom it is today, as it is kept
 * @param areas all that there are
 * @param stranded the occasions that the days as typed leave out
 * @param wrong beside which field stands which sentence
 */
public record PartPage(
        Kept kept,
        Part part,
        PartForm form,
        int people,
        List<String> areas,
        Stranded stranded,
        Map<String, String> wrong)
        implements Page {

    public static final List<String> WHO = List.of("1", "2", "3", PartForm.EMPLOYEES);
    public static final List<String> BREADTHS = List.of("individual", "group", "organisation");

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    /** What must be over before it begins. */
    public List<Part> before() {
        return part.after().stream().flatMap(id -> kept.programme().part(id).stream()).toList();
    }
}
