package tillit.composition.grouping;

import java.util.List;

/** All that is asked for: these people, in this frame, by these rules. */
public record Brief(People people, Frame frame, List<Rule> rules) {

    public Brief {
        rules = List.copyOf(rules);
    }

    public List<Rule> hard() {
        return rules.stream().filter(rule -> rule.strength() == Strength.MUST).toList();
    }

    public List<Rule> wishes() {
        return rules.stream().filter(rule -> rule.strength().isWish()).toList();
    }
}
