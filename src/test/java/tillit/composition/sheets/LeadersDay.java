package tillit.composition.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.Different;

/** Five of Ekhamn at two tables, twice: Sara stays at home the second time, Birgitta only leads. */
final class LeadersDay {

    private static final int NOWHERE = Placement.NOWHERE;

    private LeadersDay() {}

    static Brief brief() {
        var people =
                new People(
                        Set.of("unit", "host", "apart"),
                        List.of(
                                member("a", "Åsa Holm", "Ekbacken", ""),
                                member("s", "Sara Nyström", "Hamnskolan", "yes"),
                                member("g", "Göran Öberg", "Hamnskolan", ""),
                                member("z", "=1+1", "Ekbacken", "yes"),
                                member("b", "Birgitta Dahl", "Vatten", "")));
        var frame =
                new Frame(
                        Form.TABLES,
                        2,
                        OptionalInt.of(2),
                        new Frame.Size(1, 3),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Brief(
                people,
                frame,
                List.of(
                        new Different("host", Strength.IF_POSSIBLE),
                        new Different("unit", Strength.MUST),
                        new AtLeast("host", "yes", 1, Strength.MUST)));
    }

    private static Member member(String id, String name, String unit, String host) {
        return new Member(
                id,
                name,
                Map.of("unit", List.of(unit), "host", List.of(host), "apart", List.of("secret")));
    }

    /** The second gathering has a leader, Birgitta, at both tables. */
    static Placement placement() {
        return new Placement(
                new int[][] {{0, 0, 1, 1, NOWHERE}, {1, NOWHERE, 0, 1, NOWHERE}},
                List.of(List.of(List.of(), List.of()), List.of(List.of(4), List.of(4))));
    }
}
