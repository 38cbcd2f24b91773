package tillit.composition.grouping.mentors;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Seat;

/** Gives each mentee a mentor: each mentor leads a group of their own, in which nobody need sit. */
public final class Mentors {

    private final Layout layout;
    private final Brief brief;

    private Mentors(Brief brief) {
        this.brief = brief;
        layout = Layout.of(brief);
    }

    /** Whether it is of this kind: mentors with a group each, one and no more. */
    public static boolean suit(Brief brief) {
        var frame = brief.frame();
        return frame.form() == Form.MENTORS
                && frame.groups().isEmpty()
                && frame.leading().filter(leading -> leading.number() == 1).isPresent();
    }

    /**
     * As many as can be get a mentor, and of all ways to do it this is one of those that meet most wishes, weighed: of
     * what a mentor and a mentee are to each other. What mentees of one mentor are to each other does not count, and is
     * left to the search. Who gets nobody sits nowhere.
     *
     * @param brief one that {@link #suit}s; who only mentors is absent from all gatherings
     */
    public static Placement compose(Brief brief) {
        return new Mentors(brief).placement();
    }

    /** Who cannot get a mentor, and why; the people are those who cannot all get one. */
    public static List<Impossible> impossible(Brief brief) {
        var layout = Layout.of(brief);
        var choice = new Choice(brief, layout, new Fits(brief, layout), 0);
        return new Shortage(choice, choice.best()).all();
    }

    /** Whether it is proven that no placement meets more of the wishes than this one, which keeps all that must be. */
    public static boolean isBest(Brief brief, Placement placement) {
        var layout = Layout.of(brief);
        if (layout.gatherings() > 1 || !new Provable(brief, layout).isAll()) return false;
        var fits = new Fits(brief, layout);
        long least = fits.wished() + new Choice(brief, layout, fits, 0).cost();
        for (int person = 0; person < brief.people().size(); person++)
            if (placement.group(0, person) != Placement.NOWHERE)
                fits.sit(new Seat(0, person, false), mentorsGroup(layout, placement, person));
        return fits.wished() == least;
    }

    private static int mentorsGroup(Layout layout, Placement placement, int person) {
        int group = placement.group(0, person);
        return layout.leaders().indexOf(placement.leaders(0, group).getFirst());
    }

    private Placement placement() {
        int[][] groups = new int[layout.gatherings()][brief.people().size()];
        var fits = new Fits(brief, layout);
        for (int gathering = 0; gathering < groups.length; gathering++)
            seat(new Choice(brief, layout, fits, gathering), fits, gathering, groups[gathering]);
        return new Placement(groups, Collections.nCopies(groups.length, leaders()));
    }

    private static void seat(Choice choice, Fits fits, int gathering, int[] groups) {
        Arrays.fill(groups, Placement.NOWHERE);
        int[] mentors = choice.best();
        for (int mentee = 0; mentee < mentors.length; mentee++) {
            if (mentors[mentee] == Placement.NOWHERE) continue;
            int person = choice.mentees().get(mentee);
            groups[person] = mentors[mentee];
            fits.sit(new Seat(gathering, person, false), mentors[mentee]);
        }
    }

    private List<List<Integer>> leaders() {
        return IntStream.range(0, layout.groups())
                .mapToObj(g -> List.of(layout.leaders().get(g)))
                .toList();
    }
}
