package tillit.composition.desk.making;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.HENRIK;
import static tillit.trial.Cast.OLLE;
import static tillit.trial.Cast.SARA;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.conversation.circle.CircleKeeper;
import tillit.organisation.Level;
import tillit.organisation.Organisation;
import tillit.trial.Cast;

/** Birgitta invites, and the register tells the rest. */
@HouseTest
class MakingTest {

    private static final Set<Level> ALL = EnumSet.allOf(Level.class);

    @Autowired Making making;
    @Autowired Compositions compositions;
    @Autowired Organisation organisation;
    @Autowired CircleKeeper circles;

    @Test
    void all_managers_come_and_nobody_else() {
        var people = people(make(ALL, false, Set.of()));
        assertThat(people.size())
                .isEqualTo(organisation.headcount(organisation.today()).managers());
        assertThat(people.numberOf(code(OLLE))).isEmpty();
    }

    @Test
    void the_register_tells_where_sara_is_and_who_is_above_her() {
        var sara = member(people(make(ALL, false, Set.of())), SARA);
        assertThat(sara.value("area")).isEqualTo("Hemtjänst");
        assertThat(sara.value("level")).isEqualTo("3");
        assertThat(sara.value("newness")).isEqualTo("experienced");
        assertThat(sara.values("manager")).contains(code(HENRIK)).doesNotContain(code(SARA));
        assertThat(sara.value("unit")).isNotBlank();
    }

    @Test
    void freja_is_new_for_two_years() {
        assertThat(member(people(make(ALL, false, Set.of())), FREJA).value("newness"))
                .isEqualTo("new");
    }

    @Test
    void those_who_have_met_in_a_circle_have_a_label_in_common() {
        Gathering.of(circles, SARA);
        var people = people(make(Set.of(Level.UNIT_MANAGER), false, Set.of()));
        var met = member(people, SARA).values("met");
        assertThat(met).isNotEmpty().allMatch(label -> label.matches("m\\d+"));
        assertThat(member(people, AINO).values("met")).containsAnyElementsOf(met);
    }

    @Test
    void only_those_of_the_chosen_areas_come_with_their_employees() {
        var people = people(make(Set.of(), true, Set.of("Gata och park")));
        assertThat(people.members())
                .isNotEmpty()
                .allMatch(one -> one.value("area").equals("Gata och park"))
                .allMatch(one -> one.values("level").isEmpty());
        assertThat(people.numberOf(code(OLLE))).isPresent();
    }

    @Test
    void every_form_begins_with_rules_that_can_be_read() {
        for (var form : Form.values()) {
            var plan = new Plan(form, 2, OptionalInt.of(40), 1, 12, 1);
            var id = make(plan, Set.of(Level.HEAD), false, Set.of());
            var brief = compositions.brief(id);
            assertThat(brief.frame().form()).isEqualTo(form);
            assertThat(brief.rules()).hasSizeGreaterThan(3);
            compositions.remove(id);
        }
    }

    private CompositionId make(Set<Level> levels, boolean employees, Set<String> areas) {
        var plan = new Plan(Form.TABLES, 4, OptionalInt.empty(), 7, 8, 0);
        return make(plan, levels, employees, areas);
    }

    private CompositionId make(Plan plan, Set<Level> levels, boolean employees, Set<String> areas) {
        var invited = new Invited(levels, employees, areas, organisation.today());
        return compositions.make(
                BIRGITTA.id(), UUID.randomUUID(), making.draft("Chefsdag", plan, invited));
    }

    private People people(CompositionId id) {
        var people = compositions.people(id);
        compositions.remove(id);
        return people;
    }

    private Member member(People people, Cast who) {
        return people.member(people.numberOf(code(who)).orElseThrow());
    }

    private String code(Cast who) {
        return organisation.person(who.id()).orElseThrow().code();
    }
}
