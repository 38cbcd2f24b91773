package tillit.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Draft;
import tillit.composition.desk.LeadersDay;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.State;
import tillit.composition.desk.StateKind;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta has put eight at two tables, twice; at the first Sara and Freja, who are colleagues, sit together. */
record RoundTables(Compositions compositions, CompositionId id) {

    /** Sara's number, and so her place on the page. */
    static final String SARA = "#p1";

    private static final String RULES =
            """
            form: tables
            gatherings: 2
            groups: 2
            size: {from: 3, to: 5}
            absent: away
            rules:
              - different: area
            """;

    static RoundTables of(Compositions compositions, Organisation organisation) {
        var people = LeadersDay.PEOPLE.stream().map(one -> member(organisation, one)).toList();
        var draft =
                new Draft("Chefsdag i maj", Form.TABLES, List.of("area", "away"), people, RULES);
        var id = compositions.make(Cast.BIRGITTA.id(), UUID.randomUUID(), draft);
        var first =
                new Next(
                        StateKind.COMPOSED,
                        LeadersDay.placement("00001111", "01100110"),
                        Set.of(),
                        Note.NONE);
        compositions.record(id, Optional.empty(), UUID.randomUUID(), first);
        return new RoundTables(compositions, id);
    }

    private static Member member(Organisation organisation, Cast one) {
        var area = one == Cast.SARA || one == Cast.FREJA ? "Omsorg" : one.shownName();
        return new Member(
                organisation.person(one.id()).orElseThrow().code(),
                one.shownName(),
                Map.of("area", List.of(area)));
    }

    String home() {
        return "/compositions/" + id;
    }

    State now() {
        return compositions.current(id).orElseThrow();
    }

    /** Both from 0. */
    int saraAt(int gathering) {
        return now().placement().group(gathering, 1);
    }
}
