package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Networks that were there before they had doors of their own keep their people, their order and their turn. */
class NetworksMoveTest {

    private static final UUID PROGRAMME = new UUID(1, 1);
    private static final UUID MET = new UUID(1, 2);
    private static final UUID WAITING = new UUID(1, 3);

    private final Map<String, Object> settings = FreshDatabase.settings();
    private final JdbcClient sql =
            JdbcClient.create(
                    new DriverManagerDataSource(
                            setting("spring.datasource.url"),
                            setting("spring.flyway.user"),
                            setting("spring.flyway.password")));

    @BeforeEach
    void three_are_in_two_networks_as_they_were() {
        migrateTo("14");
        sql.sql(
                        """
                        insert into programme.programme
                            (id, key, strategist, name, aim, first_day, last_day, levels, employees, areas)
                        values (?, gen_random_uuid(), gen_random_uuid(), '', '', '2027-01-01', '2028-01-01', '{}',
                            false, '{}')
                        """)
                .param(PROGRAMME)
                .update();
        for (var part : List.of(MET, WAITING)) part(part);
        for (int person = 1; person <= 3; person++) joins(MET, person);
        joins(WAITING, 3);
        sql.sql(
                        """
                        insert into programme.network_turn
                            (programme, part, number, member, person, starts_at, place, question)
                        select programme, part, 4, number, person, '2027-05-01 12:00Z', 'Kajen', 'Hur då?'
                        from programme.network_member where part = ? and person = ?
                        """)
                .params(MET, new UUID(0, 2))
                .update();
    }

    @Test
    void they_are_in_the_same_networks_in_the_same_order_and_the_turn_is_where_it_was() {
        migrateTo("17");

        assertThat(people(MET)).containsExactly(1L, 2L, 3L);
        assertThat(people(WAITING)).containsExactly(3L);
        assertThat(
                        sql.sql(
                                        """
                                        select t.number, place, question, method, sequence, m.person
                                        from programme.network_turn t
                                        join programme.network_member m on m.number = t.member and m.network = t.network
                                        where t.network = ?
                                        """)
                                .param(MET)
                                .query()
                                .singleRow())
                .containsEntry("number", 4)
                .containsEntry("place", "Kajen")
                .containsEntry("question", "Hur då?")
                .containsEntry("method", "")
                .containsEntry("sequence", 0)
                .containsEntry("person", new UUID(0, 2));
        assertThat(count("programme.network where name is null")).isEqualTo(2);
        assertThat(count("programme.network_turn")).isEqualTo(1);
    }

    private void part(UUID id) {
        sql.sql(
                        """
                        insert into programme.part (programme, id, kind, name, about, first_day, last_day, levels,
                            employees, areas, breadths, expected, minutes, times, after)
                        values (?, ?, 'network', '', '', '2027-01-01', '2028-01-01', '{}', false, '{}', '{}', false, 0,
                            1, '{}')
                        """)
                .params(PROGRAMME, id)
                .update();
    }

    private void joins(UUID part, int person) {
        sql.sql("insert into programme.network_member (programme, part, person) values (?, ?, ?)")
                .params(PROGRAMME, part, new UUID(0, person))
                .update();
    }

    private List<Long> people(UUID network) {
        return sql.sql(
                        "select person from programme.network_member where network = ? order by number")
                .param(network)
                .query((row, _) -> row.getObject("person", UUID.class).getLeastSignificantBits())
                .list();
    }

    private int count(String rows) {
        return sql.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(
                        setting("spring.datasource.url"),
                        setting("spring.flyway.user"),
                        setting("spring.flyway.password"))
                .locations("classpath:db/migration/programme")
                .target(version)
                .load()
                .migrate();
    }

    private String setting(String name) {
        return Objects.requireNonNull(settings.get(name)).toString();
    }
}
