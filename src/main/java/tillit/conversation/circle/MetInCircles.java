package tillit.conversation.circle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.Met;

/** Members and leaders of a circle meet, also when it has ended. */
@Component
class MetInCircles implements Met {

    private final JdbcClient sql;

    MetInCircles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Group> groups() {
        return sql
                .sql("select circle, person from conversation.circle_member")
                .query((row, _) ->
                        Map.entry(
                                row.getObject("circle", UUID.class),
                                new PersonId(row.getObject("person", UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())))
                .entrySet()
                .stream()
                .map(circle -> new Group(circle.getKey().toString(), circle.getValue()))
                .toList();
    }
}
