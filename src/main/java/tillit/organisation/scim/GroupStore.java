package tillit.organisation.scim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The directory's groups and who is in them. */
@Repository
class GroupStore {

    private static final String IS_MEMBER =
            "exists (select from organisation.directory_member m where m.in_group = g.id and m.person::text = lower(:value))";

    private static final Map<String, String> CONDITIONS =
            Map.of(
                    "id", "g.id::text = lower(:value)",
                    "displayname", "lower(g.name) = lower(:value)",
                    "externalid", "g.external_id = :value",
                    "members", IS_MEMBER,
                    "members.value", IS_MEMBER);

    private final JdbcClient sql;

    GroupStore(JdbcClient sql) {
        this.sql = sql;
    }

    Found<DirectoryGroup> find(Filter filter, Slice slice) {
        var where = Where.of(filter, CONDITIONS);
        var from = " from organisation.directory_group g where " + where.condition();
        int total =
                sql.sql("select count(*)" + from)
                        .params(where.values())
                        .query(Integer.class)
                        .single();
        var some =
                sql.sql(
                                "select g.*"
                                        + from
                                        + " order by g.made_at, g.id limit :count offset :skipped")
                        .params(where.values())
                        .param("count", slice.count())
                        .param("skipped", slice.startIndex() - 1)
                        .query(GroupStore::row)
                        .list();
        return new Found<>(withMembers(some), total);
    }

    Optional<DirectoryGroup> withId(UUID id) {
        var found =
                sql.sql("select * from organisation.directory_group where id = ?")
                        .param(id)
                        .query(GroupStore::row)
                        .list();
        return withMembers(found).stream().findFirst();
    }

    private List<DirectoryGroup> withMembers(List<DirectoryGroup> groups) {
        var members = members(groups.stream().map(DirectoryGroup::id).toList());
        return groups.stream()
                .map(group ->
                        new DirectoryGroup(
                                group.id(),
                                group.name(),
                                group.externalId(),
                                members.getOrDefault(group.id(), List.of()),
                                group.made(),
                                group.changed()))
                .toList();
    }

    private Map<UUID, List<DirectoryGroup.Member>> members(List<UUID> groups) {
        record Row(UUID group, DirectoryGroup.Member member) {}
        return sql
                .sql(
                        """
                        select m.in_group, m.person, p.name from organisation.directory_member m
                        join organisation.person p on p.id = m.person
                        where m.in_group = any (:groups) order by p.name, m.person
                        """)
                .param("groups", groups.toArray(UUID[]::new))
                .query((row, number) ->
                        new Row(
                                row.getObject("in_group", UUID.class),
                                new DirectoryGroup.Member(
                                        row.getObject("person", UUID.class),
                                        row.getString("name"))))
                .list()
                .stream()
                .collect(groupingBy(Row::group, mapping(Row::member, toList())));
    }

    void keep(UUID id, GroupResource group) {
        sql.sql(
                        """
                        insert into organisation.directory_group (id, name, external_id) values (:id, :name, :externalId)
                        on conflict (id) do update
                        set name = excluded.name, external_id = excluded.external_id, changed_at = now()
                        """)
                .param("id", id)
                .param("name", group.name())
                .param("externalId", group.externalId().orElse(null))
                .update();
        keepMembers(id, group.members());
    }

    private void keepMembers(UUID id, Collection<UUID> members) {
        var people = members.toArray(UUID[]::new);
        sql.sql(
                        "delete from organisation.directory_member where in_group = :id and person <> all (:people)")
                .param("id", id)
                .param("people", people)
                .update();
        sql.sql(
                        """
                        insert into organisation.directory_member (in_group, person)
                        select :id, person from organisation.directory_person
                        where person = any (:people) and user_name is not null
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("people", people)
                .update();
    }

    /** Answers whether it was there. */
    boolean remove(UUID id) {
        return sql.sql("delete from organisation.directory_group where id = ?").param(id).update()
                > 0;
    }

    private static DirectoryGroup row(ResultSet row, int number) throws SQLException {
        return new DirectoryGroup(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("external_id")),
                List.of(),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
