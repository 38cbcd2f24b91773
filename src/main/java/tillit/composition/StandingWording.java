package tillit.composition;

import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Standing;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.SeatedAt;
import tillit.composition.grouping.rule.Together;
import tillit.composition.grouping.rule.WouldLike;

/** How a rule went over the whole placement: so many of at most so many, or how often it is broken. */
record StandingWording(Words words) {

    String of(Standing standing) {
        return switch (standing.rule()) {
            case Different(var column, _) -> ofAtMost(standing, column);
            case NewAcross(var column, _) -> ofAtMost(standing, column);
            case InCommon _, Free _, AtLeast _, SeatedAt _, WouldLike _ -> ofAtMost(standing);
            case Together(var column, _) -> alike(standing, column);
            default -> broken(standing);
        };
    }

    private String ofAtMost(Standing standing, Object... more) {
        if (standing.isKept() && standing.atMost() == 0)
            return words.of("grouping.standing.nobody");
        var rule = standing.rule();
        return more.length == 0
                ? say(rule, standing.value(), standing.atMost())
                : say(rule, standing.value(), standing.atMost(), more[0]);
    }

    /** Counts groups, whatever a mixed one costs. */
    private String alike(Standing standing, String column) {
        long groups = standing.value() + cost(standing);
        return say(standing.rule(), groups - standing.breaches().size(), groups, column);
    }

    private String broken(Standing standing) {
        if (standing.isKept()) return words.of("grouping.standing.kept");
        long least = cost(standing) - (standing.atMost() - standing.value());
        return say(standing.rule(), cost(standing), least);
    }

    private static long cost(Standing standing) {
        return standing.breaches().stream().mapToLong(Breach::cost).sum();
    }

    private String say(Rule rule, Object... values) {
        return words.of("grouping.standing." + rule.word(), values);
    }
}
