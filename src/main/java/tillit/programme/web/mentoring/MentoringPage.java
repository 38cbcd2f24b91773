package tillit.programme.web.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.conversation.CircleId;
import tillit.programme.mentoring.Mentoring;
import tillit.programme.mentoring.MentorshipId;
import tillit.programme.mentoring.Side;
import tillit.programme.mentoring.Subject;
import tillit.shell.Page;

/**
 * Mentoring as one person sees it.
 *
 * @param asked proposals that they have not answered
 * @param waiting how many they have said yes to, and the other has not answered
 * @param talking with whom they talk
 * @param ended whether they have been in a pair that is over
 * @param wished on which sides they have a wish
 * @param forms what they wish, or could, on each side
 * @param mended the side of the form that was typed just now; empty when none was
 * @param wrong beside which of its fields stands which sentence
 */
public record MentoringPage(
        Mentoring it,
        List<Other> asked,
        int waiting,
        List<Other> talking,
        boolean ended,
        Set<Side> wished,
        List<WishForm> forms,
        Optional<Side> mended,
        Map<String, String> wrong)
        implements Page {

    /**
     * Whom somebody is proposed to, or talks with.
     *
     * @param side on which the other sits
     * @param area empty for who is not at work any more
     * @param words what they wish; empty when they have taken it back
     */
    public record Other(
            MentorshipId id,
            Side side,
            String name,
            Optional<String> area,
            String words,
            List<Subject> subjects,
            Optional<CircleId> circle) {}

    public String path() {
        return it.path();
    }

    /** The one whose form is open first. */
    public boolean isOpen(WishForm form) {
        return mended.map(side -> side == form.side())
                .orElse(!wished.contains(form.side()) && wished.isEmpty() && isFirst(form));
    }

    private boolean isFirst(WishForm form) {
        return talking.isEmpty() && asked.isEmpty() && form.side() == Side.MENTEE;
    }

    public Optional<String> wrong(WishForm form, String field) {
        return mended.filter(side -> side == form.side())
                .flatMap(_ -> Optional.ofNullable(wrong.get(field)));
    }
}
