package tillit.conversation.gathering.web.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.StepId;
import tillit.conversation.method.View.Seen;
import tillit.conversation.wall.Brick;

class GroupedTest {

    @Test
    void what_two_tables_wrote_alike_stands_once_and_what_one_wrote_stands_too() {
        var given = Stream.of("😀", "Tid", " tid  ").map(GroupedTest::seen).toList();
        assertThat(Grouped.of(given)).extracting(Brick::label).containsExactly("Tid", "😀");
        assertThat(Grouped.of(given)).extracting(Brick::count).containsExactly(2, 1);
    }

    private static Seen seen(String text) {
        return new Seen(
                new ContributionId(UUID.randomUUID()),
                new StepId("exchange"),
                Optional.empty(),
                false,
                new Payload(text, false),
                Optional.empty(),
                0,
                false);
    }
}
