package tillit.programme.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tillit.programme.kept.Kept;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;

/** Puts together where a part is changed, or a new one written. */
@Component
class PartPages {

    private final StaffNow staff;

    PartPages(StaffNow staff) {
        this.staff = staff;
    }

    PartPage page(Kept kept, Part part) {
        return page(kept, part, PartForm.of(part), Stranded.NONE, Map.of());
    }

    PartPage page(
            Kept kept, Part part, PartForm form, Stranded stranded, Map<String, String> wrong) {
        return new PartPage(
                kept, part, form, people(kept, part), areas(part), part.after(), stranded, wrong);
    }

    /** What it was to come after cannot be. */
    PartPage page(Kept kept, Part part, Set<PartId> after) {
        return new PartPage(
                kept,
                part,
                PartForm.of(part),
                people(kept, part),
                areas(part),
                after,
                Stranded.NONE,
                Map.of("after", "programme.order.wrong"));
    }

    private int people(Kept kept, Part part) {
        return staff.now().of(kept.programme().audience(), part.audience()).size();
    }

    /** All that there are, and those of the part, although one may be gone by now. */
    List<String> areas(Part part) {
        return Stream.concat(staff.now().areas().stream(), part.audience().areas().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
