package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema for editors is the one that the reader's own table of keys makes. */
class SchemaTest {

    private static final Path PUBLISHED = Path.of("docs/method.schema.json");

    /** To write it anew: {@code mvn test -Dtest=SchemaTest -Dschema.write=true}. */
    @Test
    void the_published_schema_is_the_one_that_the_keys_make() throws IOException {
        if (Boolean.getBoolean("schema.write")) Files.writeString(PUBLISHED, MethodFile.schema());
        assertThat(Files.readString(PUBLISHED)).isEqualTo(MethodFile.schema());
    }
}
