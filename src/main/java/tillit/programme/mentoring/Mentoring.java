package tillit.programme.mentoring;

import java.util.List;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;

/**
 * Mentoring as one person sees it.
 *
 * @param wishes theirs
 * @param mentorships theirs, those that are gone not among them
 * @param others what those wish with whom they are proposed or talk
 * @param over whether the part is
 */
public record Mentoring(
        ProgrammeId programme,
        Part part,
        PersonId me,
        List<Wish> wishes,
        List<Mentorship> mentorships,
        List<Wish> others,
        boolean over) {

    public String path() {
        return path(programme, part);
    }

    static String path(ProgrammeId programme, Part part) {
        return "/programmes/" + programme + "/parts/" + part.id() + "/mentoring";
    }
}
