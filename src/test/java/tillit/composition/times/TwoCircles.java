package tillit.composition.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.desk.Next;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Placement;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta's two circles: Sara and Jonas, Freja and Leyla. Aino leads both, Mikkel the second one too. */
public final class TwoCircles {

    private static final List<Cast> PEOPLE =
            List.of(Cast.SARA, Cast.JONAS, Cast.FREJA, Cast.LEYLA, Cast.AINO, Cast.MIKKEL);
    private static final int AINO = 4;
    private static final int MIKKEL = 5;

    private static final String RULES =
            """
            form: circles
            gatherings: 1
            size: {from: 2, to: 2}
            leaders: {pool: leader, number: 1, at-most: 2}
            absent: absent
            rules: []
            """;

    private TwoCircles() {}

    public static CompositionId of(Compositions compositions, Organisation organisation) {
        var members = PEOPLE.stream().map(one -> member(organisation, one)).toList();
        var draft =
                new Draft(
                        "Samtalsgrupper",
                        Form.CIRCLES,
                        List.of("leader", "absent"),
                        members,
                        RULES);
        var id = compositions.make(Cast.BIRGITTA.id(), UUID.randomUUID(), draft);
        place(compositions, id, Optional.empty(), 0, 0, 1, 1);
        return id;
    }

    /** Sara, Jonas, Freja and Leyla, in this order, sit in these groups now. */
    public static void place(
            Compositions compositions, CompositionId id, Optional<Integer> before, int... groups) {
        int[] all = {groups[0], groups[1], groups[2], groups[3], -1, -1};
        var placement =
                new Placement(
                        new int[][] {all}, List.of(List.of(List.of(AINO), List.of(AINO, MIKKEL))));
        var next = new Next(StateKind.COMPOSED, placement, Set.of(), "");
        assertThat(compositions.record(id, before, UUID.randomUUID(), next)).isPresent();
    }

    private static Member member(Organisation organisation, Cast one) {
        var code = organisation.person(one.id()).orElseThrow().code();
        var leads = Stream.of(Cast.AINO, Cast.MIKKEL).anyMatch(leader -> leader == one);
        return new Member(
                code,
                one.shownName(),
                leads ? Map.of("leader", List.of("ja"), "absent", List.of("all")) : Map.of());
    }
}
