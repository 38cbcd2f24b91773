package tillit.organisation.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.table.Table;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How files of other forms than ours are read. */
@Repository
class Sources {

    private final JdbcClient sql;
    private final JsonMapper json;

    Sources(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Our own format, or one that somebody has explained before. */
    Optional<Source> of(Table table) {
        var columns = Sheet.withoutOurs(table.columns());
        var own = FileKind.with(columns);
        if (own.isPresent())
            return Optional.of(
                    new Source(
                            own.get().word(),
                            columns,
                            Map.of(own.get(), Mapping.ownOf(own.get()))));
        return sql.sql(
                        "select name, mappings from organisation.source where columns = :columns::text[]")
                .param("columns", array(columns))
                .query((row, number) ->
                        new Source(
                                row.getString("name"),
                                columns,
                                json.readValue(
                                        row.getString("mappings"), new TypeReference<>() {})))
                .optional();
    }

    /** In place of what was said of files with these columns before. */
    void save(Source source) {
        sql.sql(
                        """
                        insert into organisation.source (id, name, columns, mappings)
                        values (:id, :name, :columns::text[], :mappings::jsonb)
                        on conflict (columns) do update set name = excluded.name, mappings = excluded.mappings
                        """)
                .param("id", UUID.randomUUID())
                .param("name", source.name())
                .param("columns", array(source.columns()))
                .param("mappings", json.writeValueAsString(source.mappings()))
                .update();
    }

    private static String[] array(List<String> columns) {
        return columns.toArray(String[]::new);
    }
}
