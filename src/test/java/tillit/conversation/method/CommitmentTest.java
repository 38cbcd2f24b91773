package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.EVERYONE;
import static tillit.conversation.method.Ekhamn.SARA;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What will be done, by whom and when. */
class CommitmentTest {

    @Test
    void it_is_read_as_it_was_written() {
        var meetings = new Commitment("Korta mötena", "Göran", "i mars");
        assertThat(Commitment.of(meetings.text())).isEqualTo(meetings);
        assertThat(meetings.inOneLine()).isEqualTo("Korta mötena · Göran · i mars");
    }

    @Test
    void what_was_left_empty_stays_empty_in_its_place() {
        var nobodys = new Commitment("Korta mötena", " ", "1 juni");
        assertThat(Commitment.of(nobodys.text())).isEqualTo(nobodys);
        assertThat(nobodys.isMissingSomething()).isTrue();
        assertThat(nobodys.by()).isEqualTo("1 juni");
        assertThat(Commitment.of("\nGöran\n1 juni").what()).isEmpty();
    }

    @Test
    void a_line_break_in_a_field_moves_nothing_to_the_next() {
        var pasted = new Commitment("Korta\nmötena", "Göran", "i mars");
        assertThat(Commitment.of(pasted.text()).who()).isEqualTo("Göran");
    }

    @Test
    void without_what_there_is_none() {
        var room =
                TestRoom.started(
                        SmallMethod.open()
                                .step("ideas", "kind: gather")
                                .step("promises", "kind: choose", "reads: [ideas]", "at-most: 2")
                                .method(),
                        EVERYONE);
        room.advances();
        var id = new ContributionId(new UUID(0, 7));
        var nothing = new Commitment("", "Göran", "i mars").text();
        assertThat(room.refuses(room.giving(SARA, id, nothing))).isEqualTo(Refusal.EMPTY);
        room.gives(SARA, new Commitment("Korta mötena", "", "").text());
    }
}
