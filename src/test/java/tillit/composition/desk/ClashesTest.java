package tillit.composition.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tillit.trial.Cast.BIRGITTA;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.solving.Composer;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.Outcome;
import tillit.composition.grouping.solving.Progress;

/** Birgitta asks for more than can be: five in a ring, each kept from the next, do not go into two groups. */
@HouseTest
class ClashesTest {

    private static final String RULES =
            """
            form: tables
            groups: 2
            size: {from: 2, to: 3}
            rules:
              - different: unit
              - not-again: earlier
              - never-twice: true
                strength: off
            """;

    private static final String UNITS = "Inga två i en grupp har samma ”enhet”.";
    private static final String EARLIER = "Ingen hamnar med någon ur sin förra grupp.";
    private static final Pattern OFFER =
            Pattern.compile("name=\"without\" value=\"(\\d)\"[^>]*>([^<]+)<");
    private static final String CLASH = "De här reglerna krockar";

    @Autowired Compositions compositions;
    @Autowired Editing editing;
    @Autowired WorkBook works;
    @Autowired Clashes clashes;
    @LocalServerPort int port;

    private CompositionId day = new CompositionId(UUID.randomUUID());
    private Composing composing = new Composing(compositions, works, this::soon, clashes);
    private Visitor birgitta = new Visitor(0);

    @BeforeEach
    void five_are_to_sit_at_two_tables() {
        composing = new Composing(compositions, works, this::soon, clashes);
        day =
                compositions.make(
                        BIRGITTA.id(),
                        UUID.randomUUID(),
                        new Draft(
                                "Fem i ring",
                                Form.TABLES,
                                List.of("unit", "earlier"),
                                List.of(
                                        member("Aino", "Ek", "2026-3"),
                                        member("Sara", "Ek", "2026-1"),
                                        member("Göran", "Alm", "2026-1"),
                                        member("Birgitta", "Alm", "2026-2"),
                                        member("Mats", "Lind", "2026-2", "2026-3")),
                                RULES));
        birgitta = Visitor.signedIn(port, BIRGITTA);
    }

    @AfterEach
    void the_house_closes() {
        composing.end();
    }

    @Test
    void the_rules_that_clash_are_named_and_without_one_of_them_all_others_are_kept() {
        birgitta.post(address() + "/rules", Map.of("rule-2", "must"));
        composed();
        assertThat(page()).contains("Alla måsten är inte hållna", CLASH);
        assertThat(offered()).containsExactly("0 " + UNITS, "1 " + EARLIER);

        birgitta.post(address() + "/search", Map.of("without", "0"));
        await().until(() -> birgitta.get(address() + "/progress").body().equals("100"));

        var now = compositions.current(day).orElseThrow();
        assertThat(Check.of(compositions.brief(day), now.placement()).isKept()).isTrue();
        assertThat(page()).doesNotContain(CLASH, "Alla måsten är inte hållna");
    }

    @Test
    void the_rule_that_is_broken_is_told_with_how_often() {
        composed();
        var broken = check().broken().getFirst();
        var often =
                broken.rule() instanceof Different
                        ? "4 av högst 5 olika ”enhet”"
                        : "ett par sitter";
        assertThat(page()).contains("<span class=\"soft\">" + often);
    }

    @Test
    void what_was_found_out_is_not_said_any_more_once_something_else_is_asked_for() {
        composed();
        birgitta.post(address() + "/rules", Map.of("rule-1", "gladly"));
        assertThat(page()).doesNotContain(CLASH);
        birgitta.post(address() + "/rules", Map.of("rule-1", "must"));
        assertThat(page()).contains(CLASH);
        editing.resize(day, new Sizes(1, OptionalInt.of(2), 1, 4, 0, 1));
        assertThat(page()).doesNotContain(CLASH);
    }

    @Test
    void another_result_says_nothing_of_it() {
        composed();
        var placement = compositions.current(day).orElseThrow().placement();
        var next = new Next(StateKind.MOVED, placement, Set.of(), Note.NONE);
        compositions.record(day, Optional.of(1), UUID.randomUUID(), next);
        assertThat(page()).contains("Alla måsten är inte hållna").doesNotContain(CLASH);
    }

    @Test
    void who_has_seen_enough_waits_for_nothing_more() {
        composing = new Composing(compositions, works, Composer::compose, clashes);
        var search = composing.begin(day);
        await().until(search::hasFound);
        composing.stop(day);
        await().until(() -> composing.look(day).equals(new Look.Idle()));
        assertThat(search.without()).isEmpty();
        assertThat(clashes.of(day, 1, compositions.brief(day))).isEmpty();
    }

    @Test
    void while_it_looks_for_them_the_page_says_so_and_counts_rules() {
        var search = new Search(Duration.ofSeconds(10));
        search.begin();
        search.better(LeadersDay.FIRST, 1, 0, 0);
        search.trying(1, 3);
        assertThat(search.percent()).isEqualTo(33);
        assertThat(search.best()).isEqualTo(new Search.Best(1, 0, 0));
        assertThat(search.without()).contains(new Search.Without(1, 3));
    }

    private void composed() {
        composing.begin(day);
        await().until(() -> composing.look(day).equals(new Look.Idle()));
        assertThat(check().isKept()).isFalse();
    }

    private Check check() {
        var now = compositions.current(day).orElseThrow();
        return Check.of(compositions.brief(day), now.placement());
    }

    /** The rules that can be left out by a button of their own. */
    private List<String> offered() {
        return OFFER.matcher(page())
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    /** As the house does, but not so long. */
    private Outcome soon(Brief brief, Optional<Placement> from, Effort effort, Progress progress) {
        var some = new Effort(1, OptionalLong.of(200), effort.longest());
        return Composer.compose(brief, from, some, progress);
    }

    private static Member member(String name, String unit, String... earlier) {
        return new Member(name, name, Map.of("unit", List.of(unit), "earlier", List.of(earlier)));
    }

    private String address() {
        return "/compositions/" + day;
    }

    private String page() {
        return birgitta.get(address()).body();
    }
}
