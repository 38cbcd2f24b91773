package tillit.composition.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tillit.composition.grouping.Brief;

/** Reads texts as files, and says what is wrong with them as a test can hold it against a line. */
final class Tell {

    /** Four managers of Ekhamn, in two units; Göran is Sara's manager. */
    static final String FOUR =
            """
            person_id,name,unit,manager,host,languages,met
            a1,Aino Lindqvist,Ekbacken,,yes,sv;fi,2024-1
            s2,Sara Nyström,Hamnskolan,g3,,sv,2024-1
            g3,Göran Öberg,Hamnskolan,,no,sv;da,
            b4,Birgitta Åkesson,Ekbacken,,yes,sv,
            """;

    private Tell() {}

    static PeopleFile people(String text) {
        return value(readPeople(text));
    }

    static Reading<PeopleFile> readPeople(String text) {
        try {
            return PeopleFile.read(stream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Brief brief(String rules) {
        return value(RulesFile.read(rules, people(FOUR)));
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static <T> T value(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<T>) reading).value();
    }

    /** {@code row 3 person_id "a1": PERSON_TWICE [2]}. */
    static List<String> troubles(Reading<?> reading) {
        assertThat(reading).isInstanceOf(Reading.Unread.class);
        return ((Reading.Unread<?>) reading).troubles().stream().map(Tell::line).toList();
    }

    static String line(Trouble trouble) {
        return "%d %s \"%s\" %s %s%s"
                .formatted(
                        trouble.line(),
                        trouble.field(),
                        trouble.value(),
                        trouble.reason(),
                        trouble.values(),
                        trouble.maybe().isEmpty() ? "" : " maybe " + trouble.maybe());
    }
}
