package tillit.organisation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Birgitta's page looks on while her files are read. */
class WorksTest {

    private final Works works = new Works();
    private final ImportId given = new ImportId(UUID.randomUUID());

    @AfterEach
    void the_house_closes() {
        works.end();
    }

    static Stream<Throwable> mishaps() {
        return Stream.of(
                new IllegalStateException(), new OutOfMemoryError(), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void work_that_ends_in_any_mishap_is_known_to_have_failed(Throwable mishap) {
        works.begin(given, _ -> WorksTest.<RuntimeException>come(mishap));
        await().until(() -> !works.isRunning(given));
        assertThat(works.hasFailed(given)).isTrue();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void come(Throwable mishap) throws T {
        throw (T) mishap;
    }
}
