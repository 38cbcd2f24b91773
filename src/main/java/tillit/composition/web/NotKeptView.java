package tillit.composition.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.composition.Wording;
import tillit.composition.desk.Clashes;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.State;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Standing;
import tillit.composition.web.NotKept.Broken;

/** Says of the result that is looked at which rules are broken, and what would help. */
@Component
class NotKeptView {

    private final Compositions compositions;
    private final Clashes clashes;

    NotKeptView(Compositions compositions, Clashes clashes) {
        this.compositions = compositions;
        this.clashes = clashes;
    }

    /** Empty when there is no result yet, or every rule that must be kept is. */
    Optional<NotKept> of(Composition composition, Brief brief, Wording wording) {
        return compositions
                .current(composition.id())
                .flatMap(state -> of(composition, state, brief, wording));
    }

    private Optional<NotKept> of(
            Composition composition, State state, Brief brief, Wording wording) {
        var broken = broken(brief, state.placement());
        if (broken.isEmpty()) return Optional.empty();
        var clash = clashes.of(composition.id(), state.number(), brief);
        return Optional.of(
                new NotKept(
                        broken.stream().map(one -> said(one, wording)).toList(),
                        clash.map(rules -> lines(rules, brief, wording))));
    }

    /** The wishes are for the page of the result: they would take their time. */
    private static List<Standing> broken(Brief brief, Placement placement) {
        var frame = brief.frame().with(placement.gatherings());
        return Check.of(new Brief(brief.people(), frame, brief.hard()), placement).broken();
    }

    private static Broken said(Standing standing, Wording wording) {
        return new Broken(wording.rule(standing.rule()), wording.standing(standing));
    }

    private static List<RuleLine> lines(List<Rule> rules, Brief brief, Wording wording) {
        return rules.stream()
                .map(rule -> RuleLine.of(brief.rules().indexOf(rule), rule, wording))
                .toList();
    }
}
