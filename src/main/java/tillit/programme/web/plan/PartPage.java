package tillit.programme.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.shell.Page;

/**
 * Where a part is changed.
 *
 * @param people for whom it is today, as it is kept
 * @param areas all that there are
 * @param after what is to be over before it begins, as it is chosen
 * @param stranded the occasions that the days as typed leave out
 * @param wrong beside which field stands which sentence
 */
public record PartPage(
        Kept kept,
        Part part,
        PartForm form,
        int people,
        List<String> areas,
        Set<PartId> after,
        Stranded stranded,
        Map<String, String> wrong)
        implements Page {

    public static final List<String> WHO = List.of("1", "2", "3", PartForm.EMPLOYEES);
    public static final List<String> BREADTHS = List.of("individual", "group", "organisation");

    public static final List<Kind> KINDS = List.of(Kind.values());

    /** Whether it is still to be written. */
    public boolean isNew() {
        return kept.programme().part(part.id()).isEmpty();
    }

    public String action() {
        var all = "/programmes/" + kept.id() + "/parts";
        return isNew() ? all : all + "/" + part.id();
    }

    /** All that it could come after. */
    public List<Part> others() {
        return kept.programme().parts().stream()
                .filter(one -> !one.id().equals(part.id()))
                .toList();
    }

    public boolean isAfter(Part other) {
        return after.contains(other.id());
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    /** What must be over before it begins. */
    public List<Part> before() {
        return part.after().stream().flatMap(id -> kept.programme().part(id).stream()).toList();
    }
}
