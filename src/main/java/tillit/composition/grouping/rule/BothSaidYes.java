package tillit.composition.grouping.rule;

import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * Any two in a group have said yes to each other; with mentors, a mentor and each mentee have.
 *
 * @param column with the ids of those somebody said yes to
 */
public record BothSaidYes(String column, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        return company(brief).breaches(placement);
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        return company(brief).tally(layout);
    }

    private Company company(Brief brief) {
        var yes = agreed(brief);
        return brief.frame().form() == Form.MENTORS
                ? (one, leads, other, led) -> leads != led && !yes.has(one, other)
                : (one, _, other, _) -> one != other && !yes.has(one, other);
    }

    private Pairs agreed(Brief brief) {
        var named = new Named(brief.people(), column);
        var pairs = new Pairs(brief.people().size());
        for (int person = 0; person < brief.people().size(); person++)
            for (int asked : named.by(person))
                if (named.names(asked, person)) pairs.add(person, asked);
        return pairs;
    }

    @Override
    public long atLeast(Brief brief, Layout layout) {
        if (brief.frame().form() != Form.MENTORS)
            return Crowded.atLeast(brief, layout, parted(brief));
        var yes = agreed(brief);
        return layout.crowds().stream()
                .flatMap(crowd -> crowd.people().stream())
                .mapToLong(mentee ->
                        Math.max(0, layout.leadersOfEach() - mentors(yes, layout, mentee)))
                .sum();
    }

    private static long mentors(Pairs yes, Layout layout, int mentee) {
        return layout.leaders().stream().filter(leader -> yes.has(mentee, leader)).count();
    }

    /** A mentee whom no mentor said yes to and the other way round; for other forms see who is alone. */
    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        if (brief.frame().form() != Form.MENTORS) return List.of();
        var yes = agreed(brief);
        return layout.crowds().stream()
                .flatMap(crowd -> crowd.people().stream())
                .distinct()
                .filter(mentee -> mentors(yes, layout, mentee) < layout.leadersOfEach())
                .map(mentee -> said(brief, mentee))
                .toList();
    }

    private Impossible said(Brief brief, int mentee) {
        var name = brief.people().member(mentee).name();
        return new Impossible("both-said-yes", List.of(name), List.of(mentee), List.of(this));
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return 0;
    }

    /** Two mentees of one mentor need not have said anything of each other. */
    @Override
    public Pairs parted(Brief brief) {
        int people = brief.people().size();
        var parted = new Pairs(people);
        if (brief.frame().form() == Form.MENTORS) return parted;
        var yes = agreed(brief);
        for (int one = 0; one < people; one++)
            for (int other = 0; other < one; other++)
                if (!yes.has(one, other)) parted.add(one, other);
        return parted;
    }
}
