package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.AtMost;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.Free;
import tillit.composition.grouping.rule.InCommon;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.SeatedAt;
import tillit.composition.grouping.rule.Together;
import tillit.composition.grouping.rule.WouldLike;

/** Ida has asked not to sit with Per. Where everybody sits is the same whether it is known or not, kept or not. */
class SecretsOfAPlaceTest {

    private static final Rule AREA = new Different("area", Strength.GLADLY);
    private static final List<String> WHERE =
            List.of(
                    "Aino Mikkel Sara | Göran Freja Jonas | Thomas Ida Per",
                    "Aino Ida Jonas | Göran Sara Per | Thomas Freja Mikkel");

    static List<Rule> secrets() {
        var must = Strength.MUST;
        return List.of(
                new Apart("apart", must),
                new Apart("apart", Strength.IF_POSSIBLE),
                new WouldLike("wishes", must),
                new BothSaidYes("wishes", must),
                new Free("circle", List.of("Eken", "mon-am"), must),
                new InCommon("circle", must),
                new Together("circle", must),
                new NewAcross("circle", must),
                new Different("circle", must),
                new SeatedAt("host", "yes", List.of(1), must),
                new AtMost("host", "yes", 0, must),
                new Capacity("circle", must));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void nobody_is_told_anything_else_because_of_a_secret_rule(Rule secret) {
        var with = Hall.of(2, AREA, secret);
        assertThat(told(with.brief())).isEqualTo(told(Hall.of(2, AREA).brief()));
    }

    @Test
    void nobody_is_told_anything_else_because_of_what_somebody_asked_in_confidence() {
        var brief = Hall.of(2, AREA, new Apart("apart", Strength.MUST)).brief();
        for (var cell : List.of("apart", "wishes", "circle", "host", "languages", "cannot"))
            assertThat(told(asking(brief, cell))).as(cell).isEqualTo(told(brief));
    }

    /** For a test that could not fail there would have to be nothing that is told. */
    @Test
    void what_is_open_does_make_a_difference() {
        assertThat(told(Hall.of(2).brief())).isNotEqualTo(told(Hall.of(2, AREA).brief()));
    }

    /** Everybody asks of the next one what only Ida asked of Per. */
    private static Brief asking(Brief brief, String column) {
        var all = brief.people().members();
        var members =
                IntStream.range(0, all.size())
                        .mapToObj(one ->
                                with(all.get(one), column, all.get((one + 1) % all.size()).id()))
                        .toList();
        return new Brief(
                new People(brief.people().columns(), members), brief.frame(), brief.rules());
    }

    private static Member with(Member member, String column, String value) {
        Map<String, List<String>> values = new HashMap<>(member.values());
        values.put(column, List.of(value));
        return new Member(member.id(), member.name(), values);
    }

    private static List<List<OwnPlace>> told(Brief brief) {
        Placement placement = new Hall(brief).seated(WHERE.toArray(String[]::new));
        return IntStream.range(0, brief.people().size())
                .mapToObj(person -> OwnPlace.of(brief, placement, person))
                .toList();
    }
}
