package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.composition.desk.LeadersDay;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Different;

/** Sara falls ill; what was composed before is still measured with her. */
class OfItsTimeTest {

    private static final Brief WITHOUT_SARA = brief("1");

    @Test
    void no_result_has_more_than_the_most_there_can_be() {
        var before = LeadersDay.placement("00001111", "01010101");
        var today = Check.of(WITHOUT_SARA, before).standings().getFirst();
        var then = OfItsTime.check(WITHOUT_SARA, before).standings().getFirst();
        assertThat(today.value()).isEqualTo(15);
        assertThat(then.value()).isEqualTo(16).isEqualTo(then.atMost());
        assertThat(OfItsTime.check(WITHOUT_SARA, before).misplaced()).isEmpty();
    }

    private static Brief brief(String saraIsAway) {
        var members =
                Stream.of("Aino", "Sara", "Jonas", "Freja", "Göran", "Leyla", "Thomas", "Per")
                        .map(name ->
                                name.equals("Sara")
                                        ? member(name, Map.of("absent", List.of(saraIsAway)))
                                        : member(name, Map.of()))
                        .toList();
        var frame =
                new Frame(
                        Form.TABLES,
                        2,
                        OptionalInt.of(2),
                        new Frame.Size(3, 5),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("absent"),
                        Optional.empty());
        var rules = List.of(new Different("area", Strength.GLADLY));
        return new Brief(new People(Set.of("area", "absent"), members), frame, List.copyOf(rules));
    }

    private static Member member(String name, Map<String, List<String>> more) {
        var cells = new HashMap<>(more);
        cells.put("area", List.of(name));
        return new Member(name, name, cells);
    }
}
