package tillit.obstacles.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept beside an obstacle so that it can be searched is what its steps add up to. */
final class Standing {

    private static final String WRONG =
            """
            select count(*) from obstacles.obstacle o
            where raised_on is distinct from (select s.on_day from obstacles.step s where s.obstacle = o.id and s.number = 1)
                or place is distinct from (select s.unit from obstacles.step s where s.obstacle = o.id
                    and s.unit is not null order by s.number desc limit 1)
                or open is distinct from (select s.kind not in ('answered', 'joined') from obstacles.step s
                    where s.obstacle = o.id and s.kind in ('raised', 'answered', 'joined', 'back') order by s.number desc limit 1)
            """;

    private Standing() {}

    static void isWhatStepsAddUpTo(JdbcClient sql) {
        assertThat(sql.sql(WRONG).query(Long.class).single()).isZero();
    }
}
