package tillit.composition.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Placement;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta's afternoon for eight managers: two tables, two gatherings. */
public final class LeadersDay {

    /** In the order of their numbers. */
    public static final List<Cast> PEOPLE =
            List.of(
                    Cast.AINO,
                    Cast.SARA,
                    Cast.JONAS,
                    Cast.FREJA,
                    Cast.GORAN,
                    Cast.LEYLA,
                    Cast.THOMAS,
                    Cast.PER);

    public static final String RULES =
            """
            form: tables
            gatherings: 2
            size: {from: 4, to: 4}
            rules:
              - different: area
                strength: gladly
            """;

    /** Aino, Sara, Jonas and Freja, then the even ones. */
    public static final Placement FIRST = placement("00001111", "01010101");

    /** Sara and Göran have changed places at the first gathering. */
    public static final Placement SECOND = placement("01000111", "01010101");

    private LeadersDay() {}

    public static CompositionId of(Compositions compositions, Organisation organisation) {
        return compositions.make(Cast.BIRGITTA.id(), UUID.randomUUID(), draft(organisation));
    }

    /** With {@link #FIRST} as its first state. */
    public static CompositionId composed(Compositions compositions, Organisation organisation) {
        var day = of(compositions, organisation);
        var next = new Next(StateKind.COMPOSED, FIRST, Set.of(), Note.NONE);
        compositions.record(day, Optional.empty(), UUID.randomUUID(), next);
        return day;
    }

    /** The same, and that state is used. */
    public static CompositionId used(Compositions compositions, Organisation organisation) {
        var day = composed(compositions, organisation);
        compositions.adopt(day, 1);
        return day;
    }

    static Draft draft(Organisation organisation) {
        var members = PEOPLE.stream().map(one -> member(organisation, one)).toList();
        return new Draft("Chefsdag i maj", Form.TABLES, List.of("area", "apart"), members, RULES);
    }

    private static Member member(Organisation organisation, Cast one) {
        return new Member(
                code(organisation, one.id()), one.shownName(), Map.of("area", List.of(area(one))));
    }

    static String code(Organisation organisation, PersonId person) {
        return organisation.person(person).orElseThrow().code();
    }

    private static String area(Cast one) {
        return one == Cast.SARA || one == Cast.FREJA ? "Omsorg" : one.name();
    }

    /** A letter for each person, a text for each gathering. */
    public static Placement placement(String... gatherings) {
        return new Placement(
                Arrays.stream(gatherings)
                        .map(all -> all.chars().map(letter -> letter - '0').toArray())
                        .toArray(int[][]::new),
                Stream.of(gatherings)
                        .map(all -> Stream.generate(List::<Integer>of).limit(2).toList())
                        .toList());
    }
}
