package tillit.programme.catalogue;

import java.math.BigDecimal;
import java.util.List;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/**
 * Something to choose within a part: a course, an elective module.
 *
 * @param about in plain words
 * @param subjects short words by which it is found
 * @param provider who gives it, when it is not the organisation itself; else empty
 * @param credits of the European system (ECTS), 0 to {@value #MOST_CREDITS}
 * @param question to think about beforehand; may be empty
 */
public record Offer(
        OfferId id,
        ProgrammeId programme,
        PartId part,
        String name,
        String about,
        List<String> subjects,
        String provider,
        BigDecimal credits,
        List<Material> material,
        String question) {

    /** A year of study. */
    public static final int MOST_CREDITS = 60;

    public Offer {
        subjects = List.copyOf(subjects);
        material = List.copyOf(material);
    }

    public boolean isFromOutside() {
        return !provider.isEmpty();
    }

    public boolean givesCredits() {
        return credits.signum() > 0;
    }
}
