package tillit.mandates.lawful;

import static tillit.mandates.lawful.Kind.BUDGET;
import static tillit.mandates.lawful.Kind.CITIZEN;
import static tillit.mandates.lawful.Kind.COUNCIL;
import static tillit.mandates.lawful.Kind.GOALS;
import static tillit.mandates.lawful.Kind.LOAN;
import static tillit.mandates.lawful.Kind.PRINCIPLE;
import static tillit.mandates.lawful.Kind.SPECIAL;
import static tillit.mandates.lawful.Kind.STATEMENT;
import static tillit.mandates.lawful.Kind.STATUTE;
import static tillit.mandates.lawful.PassOn.FURTHER;
import static tillit.mandates.lawful.PassOn.NO;
import static tillit.mandates.lawful.Rank.DIRECTOR;
import static tillit.mandates.lawful.Together.SEVERAL;
import static tillit.mandates.lawful.Together.WITH_ELECTED;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tillit.law.Country;

/**
 * The rules of both countries: of Sweden those of kommunallagen (2017:725), of Denmark those of kommunestyrelsesloven.
 * A rule is here only when it can be said of a line alone; the rest is for the one who knows the matter.
 */
public final class Lawful {

    /** 6 kap. 38 §, which 7 kap. 5 § lets hold for employees too. */
    private static final List<Rule> SWEDEN =
            List.of(
                    // 5 kap. 1 §
                    new Rule("SWEDEN.council", "kind", keptBy(COUNCIL, Lawful::isNotOfTheCouncil)),
                    // 6 kap. 38 § 1–5
                    new Rule("SWEDEN.goals", "kind", keptBy(GOALS, Lawful::isHandedOver)),
                    new Rule("SWEDEN.statement", "kind", keptBy(STATEMENT, Lawful::isHandedOver)),
                    new Rule("SWEDEN.principle", "kind", keptBy(PRINCIPLE, Lawful::isHandedOver)),
                    new Rule("SWEDEN.citizen", "kind", keptBy(CITIZEN, Lawful::isHandedOver)),
                    new Rule("SWEDEN.special", "kind", keptBy(SPECIAL, Lawful::isHandedOver)),
                    // 6 kap. 37 § and 7 kap. 5 § name whom it can be given; several jointly are not
                    // among them
                    new Rule(
                            "SWEDEN.several",
                            "together",
                            it -> it.holder().isEmployed() && it.together() == SEVERAL),
                    new Rule("SWEDEN.elected", "together", it -> it.together() == WITH_ELECTED),
                    // 7 kap. 6 §
                    new Rule(
                            "SWEDEN.passOn",
                            "passOn",
                            it ->
                                    it.holder().isDelegate()
                                            && it.holder() != DIRECTOR
                                            && it.passOn() != NO),
                    new Rule(
                            "SWEDEN.further",
                            "passOn",
                            it -> it.holder() == DIRECTOR && it.passOn() == FURTHER),
                    // 6 kap. 40 § and 7 kap. 8 §
                    new Rule(
                            "SWEDEN.reported",
                            "reported",
                            it -> isHandedOver(it) && !it.reported()));

    private static final List<Rule> DENMARK =
            List.of(
                    new Rule("DENMARK.council", "kind", keptBy(COUNCIL, Lawful::isNotOfTheCouncil)),
                    new Rule("DENMARK.budget", "kind", keptBy(BUDGET, Lawful::isNotOfTheCouncil)),
                    new Rule("DENMARK.loan", "kind", keptBy(LOAN, Lawful::isNotOfTheCouncil)),
                    new Rule("DENMARK.statute", "kind", keptBy(STATUTE, Lawful::isNotOfTheCouncil)),
                    new Rule("DENMARK.special", "kind", keptBy(SPECIAL, Lawful::isHandedOver)));

    private Lawful() {}

    public static List<Rule> rules(Country country) {
        return switch (country) {
            case SWEDEN -> SWEDEN;
            case DENMARK -> DENMARK;
        };
    }

    /** Those that it breaks, in the order of the law; at most one for each field. */
    public static List<Rule> broken(Proposed line, Country country) {
        return rules(country).stream().filter(rule -> rule.forbids().test(line)).toList();
    }

    /** All names of rules, for whoever has to have a text for each. */
    public static List<String> names() {
        return Stream.of(Country.values())
                .flatMap(country -> rules(country).stream())
                .map(Rule::name)
                .toList();
    }

    private static Predicate<Proposed> keptBy(Kind kind, Predicate<Proposed> elsewhere) {
        return it -> it.kind() == kind && elsewhere.test(it);
    }

    private static boolean isNotOfTheCouncil(Proposed it) {
        return it.holder() == Rank.BOARD || isHandedOver(it);
    }

    private static boolean isHandedOver(Proposed it) {
        return it.holder().isDelegate();
    }
}
