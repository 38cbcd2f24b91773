package tillit.obstacles.kept;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The columns of a story, the same in two tables. */
final class StoryColumns {

    static final String NAMES =
            "what, more, better, hits, source, source_name, hours, whose, mandate, document";

    static final String VALUES =
            ":what, :more, :better, :hits::text[], :source, :sourceName, :hours, :whose, :mandate, :document";

    private StoryColumns() {}

    static StatementSpec bound(StatementSpec spec, Story it) {
        return spec.param("what", it.what())
                .param("more", it.more())
                .param("better", it.better())
                .param("hits", it.hits().stream().map(Hit::word).sorted().toArray(String[]::new))
                .param("source", it.source().word())
                .param("sourceName", it.sourceName())
                .param("hours", it.hours().orElse(null))
                .param("whose", it.whose())
                .param("mandate", it.mandate().orElse(null))
                .param("document", it.document().orElse(null));
    }

    static Story in(ResultSet row) throws SQLException {
        var hits = (String[]) row.getArray("hits").getArray();
        return new Story(
                row.getString("what"),
                row.getString("more"),
                row.getString("better"),
                Arrays.stream(hits)
                        .map(it -> Hit.valueOf(it.toUpperCase(Locale.ROOT)))
                        .collect(toSet()),
                Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                row.getString("source_name"),
                Optional.ofNullable(row.getObject("hours", Integer.class)),
                row.getString("whose"),
                Optional.ofNullable(row.getObject("mandate", UUID.class)),
                Optional.ofNullable(row.getObject("document", UUID.class)));
    }
}
