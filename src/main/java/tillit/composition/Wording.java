package tillit.composition;

import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Standing;
import tillit.composition.grouping.Strength;

/** Rules, and what they say, in sentences: the same ones on pages, in files and for commands. */
public final class Wording {

    private final Words words;
    private final Brief brief;

    public Wording(Words words, Brief brief) {
        this.words = words;
        this.brief = brief;
    }

    /** What is to be: "No two in a group have the same area." */
    public String rule(Rule rule) {
        return new RuleWording(words).of(rule, brief.frame().form());
    }

    /** "Must", "gladly" and so on, as a heading or a choice. */
    public String strength(Strength strength) {
        return words.of("grouping.strength." + strength.word());
    }

    /** What is broken here, and of whom: "Aino and Göran have the same area." Without a full stop. */
    public String breach(Rule rule, Breach breach) {
        return new BreachWording(words, brief).of(rule, breach);
    }

    /** How it went as a whole: "1,556 of at most 1,560 different areas." Without a full stop. */
    public String standing(Standing standing) {
        return new StandingWording(words).of(standing);
    }

    /** Why it cannot be, or what no placement gives of a wish; with the numbers that prove it. */
    public String impossible(Impossible impossible) {
        return new ImpossibleWording(words, brief).of(impossible);
    }

    /** The rules that it is about, in sentences; several clash. */
    public List<String> rules(Impossible impossible) {
        return impossible.rules().stream().map(this::rule).toList();
    }
}
