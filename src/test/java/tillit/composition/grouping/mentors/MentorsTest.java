package tillit.composition.grouping.mentors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static tillit.composition.grouping.Guests.people;
import static tillit.composition.grouping.Strength.GLADLY;
import static tillit.composition.grouping.Strength.MUST;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.BothSaidYes;
import tillit.composition.grouping.rule.Capacity;
import tillit.composition.grouping.rule.NotInLine;
import tillit.composition.grouping.rule.WouldLike;
import tillit.composition.grouping.solving.Composer;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.Outcome;
import tillit.composition.grouping.solving.Progress;

class MentorsTest {

    private static final Rule WISHES = new WouldLike("wishes", GLADLY);
    private static final Rule CAPACITY = new Capacity("room", MUST);

    @Test
    void theWishOfOneGivesWaySoThatBothGetSomebodyTheyWished() {
        var brief =
                brief(
                        List.of(WISHES, CAPACITY),
                        "Birgitta mentor=yes absent=all room=1",
                        "Göran mentor=yes absent=all room=1",
                        "Aino wishes=Birgitta,Göran",
                        "Sara wishes=Birgitta");

        assertThat(mentor(brief, "Aino")).isEqualTo("Göran");
        assertThat(mentor(brief, "Sara")).isEqualTo("Birgitta");
    }

    @Test
    void nobodyIsMentoredByTheirManagersManager() {
        var brief =
                brief(
                        List.of(WISHES, new NotInLine("manager", MUST)),
                        "Birgitta mentor=yes absent=all",
                        "Göran mentor=yes absent=all",
                        "Nils absent=all manager=Birgitta",
                        "Aino manager=Nils wishes=Birgitta");

        assertThat(mentor(brief, "Aino")).isEqualTo("Göran");
    }

    @Test
    void aSecretNoCountsForBoth() {
        var brief =
                brief(
                        List.of(new Apart("apart", MUST), WISHES),
                        "Birgitta mentor=yes absent=all apart=Aino",
                        "Göran mentor=yes absent=all",
                        "Aino wishes=Birgitta");

        assertThat(mentor(brief, "Aino")).isEqualTo("Göran");
    }

    @Test
    void onlyThoseWhoBothSaidYesBecomeAPair() {
        var brief =
                brief(
                        List.of(new BothSaidYes("yes", MUST)),
                        "Birgitta mentor=yes absent=all yes=Sara",
                        "Göran mentor=yes absent=all yes=Aino,Sara",
                        "Aino yes=Birgitta,Göran",
                        "Sara yes=Birgitta");

        assertThat(mentor(brief, "Aino")).isEqualTo("Göran");
        assertThat(mentor(brief, "Sara")).isEqualTo("Birgitta");
        assertThat(Check.of(brief, Mentors.compose(brief)).isKept()).isTrue();
    }

    @Test
    void aMentorCanHaveAMentorToo() {
        var brief =
                brief(
                        List.of(WISHES),
                        "Birgitta mentor=yes absent=all",
                        "Sara mentor=yes wishes=Birgitta",
                        "Aino wishes=Sara");

        assertThat(mentor(brief, "Sara")).isEqualTo("Birgitta");
        assertThat(mentor(brief, "Aino")).isEqualTo("Sara");
    }

    @Test
    void theComposerSaysThatNobodyCanDoBetterAndMeansIt() {
        var brief =
                brief(
                        List.of(WISHES, CAPACITY),
                        "Birgitta mentor=yes absent=all room=1",
                        "Göran mentor=yes absent=all room=1",
                        "Aino wishes=Birgitta,Göran",
                        "Sara wishes=Birgitta");
        var better = Mentors.compose(brief);
        var worse = better.with(0, 2, better.group(0, 3)).with(0, 3, better.group(0, 2));

        assertThat(composed(brief))
                .asInstanceOf(type(Outcome.Composed.class))
                .matches(Outcome.Composed::best);
        assertThat(Mentors.isBest(brief, better)).isTrue();
        assertThat(Mentors.isBest(brief, worse)).isFalse();
    }

    @Test
    void theComposerRefusesWhenSomebodyWouldHaveNoMentor() {
        var brief =
                brief(
                        List.of(CAPACITY, new BothSaidYes("yes", MUST)),
                        "Birgitta mentor=yes absent=all room=3 yes=Sara",
                        "Sara yes=Birgitta",
                        "Aino yes=Birgitta");

        assertThat(composed(brief))
                .asInstanceOf(type(Outcome.CannotBe.class))
                .extracting(cannot -> cannot.reasons().getFirst().people())
                .isEqualTo(List.of(2));
    }

    private static Outcome composed(Brief brief) {
        return Composer.compose(
                brief, Optional.empty(), Effort.of(Duration.ofSeconds(1)), Progress.NONE);
    }

    @Test
    void whoCannotAllGetAMentorIsSaidWithTheProof() {
        var brief =
                brief(
                        List.of(new BothSaidYes("yes", MUST), CAPACITY),
                        "Birgitta mentor=yes absent=all room=1 yes=Aino,Sara",
                        "Göran mentor=yes absent=all room=2 yes=Karin",
                        "Aino yes=Birgitta",
                        "Sara yes=Birgitta",
                        "Karin yes=Göran");

        var impossible = Mentors.impossible(brief);

        assertThat(impossible).hasSize(1);
        assertThat(impossible.getFirst().people()).containsExactly(2, 3);
        assertThat(impossible.getFirst().numbers()).containsExactly(2, 1, 1);
        assertThat(mentor(brief, "Karin")).isEqualTo("Göran");
    }

    private static String mentor(Brief brief, String mentee) {
        var placement = Mentors.compose(brief);
        int group = placement.group(0, brief.people().numberOf(mentee).orElseThrow());
        if (group == Placement.NOWHERE) return "nobody";
        return brief.people().member(placement.leaders(0, group).getFirst()).name();
    }

    private static Brief brief(List<Rule> rules, String... guests) {
        var frame =
                new Frame(
                        Form.MENTORS,
                        1,
                        OptionalInt.empty(),
                        new Frame.Size(0, 3),
                        Optional.empty(),
                        Optional.of(new Frame.Leading("mentor", 1, 1)),
                        Optional.of("absent"),
                        Optional.empty());
        return new Brief(people(guests), frame, rules);
    }
}
