package tillit.composition.desk;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The people of compositions. Their names are the register's, whenever it knows them. */
@Repository
class PeopleBook {

    private static final TypeReference<Map<String, List<String>>> CELLS = new TypeReference<>() {};

    private record Row(String code, Optional<PersonId> person, String name, String columns) {}

    private final JdbcClient sql;
    private final Organisation organisation;
    private final JsonMapper json;

    PeopleBook(JdbcClient sql, Organisation organisation, JsonMapper json) {
        this.sql = sql;
        this.organisation = organisation;
        this.json = json;
    }

    People of(CompositionId id, List<String> columns) {
        var rows =
                sql.sql("select * from composition.person where composition = ? order by number")
                        .param(id.value())
                        .query(PeopleBook::row)
                        .list();
        var names =
                organisation.names(rows.stream().flatMap(row -> row.person().stream()).toList());
        return new People(
                new LinkedHashSet<>(columns),
                rows.stream().map(row -> member(row, names)).toList());
    }

    private Member member(Row row, Map<PersonId, String> names) {
        var name = row.person().map(person -> names.getOrDefault(person, row.code()));
        return new Member(row.code(), name.orElse(row.name()), cells(row.columns()));
    }

    List<String> codes(CompositionId id) {
        return sql.sql("select code from composition.person where composition = ? order by number")
                .param(id.value())
                .query((row, _) -> row.getString("code"))
                .list();
    }

    /** Whom the register knows, by code. */
    Map<String, PersonId> known(CompositionId id) {
        return sql
                .sql(
                        "select code, person from composition.person where composition = ? and person is not null")
                .param(id.value())
                .query((row, _) ->
                        Map.entry(
                                row.getString("code"),
                                new PersonId(row.getObject("person", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty for whoever is not one of its people. */
    Optional<String> codeOf(CompositionId id, PersonId person) {
        return sql
                .sql("select code from composition.person where composition = ? and person = ?")
                .params(id.value(), person.value())
                .query((row, _) -> row.getString("code"))
                .list()
                .stream()
                .findFirst();
    }

    /** These instead of those who were there. */
    void replace(CompositionId id, List<Member> members) {
        sql.sql("delete from composition.person where composition = ?").param(id.value()).update();
        var known = register(members);
        sql.sql(
                        """
                        insert into composition.person (composition, number, code, person, name, columns)
                        select :id, number, code, person::uuid, name, columns::jsonb
                        from unnest(:number::int[], :code::text[], :person::text[], :name::text[], :columns::text[])
                            as new (number, code, person, name, columns)
                        """)
                .param("id", id.value())
                .param("number", IntStream.range(0, members.size()).boxed().toArray(Integer[]::new))
                .param("code", column(members, Member::id))
                .param("person", column(members, member -> person(known, member)))
                .param("name", column(members, member -> nameOfStranger(known, member)))
                .param(
                        "columns",
                        column(members, member -> json.writeValueAsString(member.values())))
                .update();
    }

    private Map<String, Person> register(List<Member> members) {
        var codes = members.stream().map(Member::id).toList();
        return organisation.withCodes(codes).stream()
                .collect(toMap(Person::code, Function.identity()));
    }

    void change(CompositionId id, Member member) {
        sql.sql(
                        "update composition.person set columns = ?::jsonb where composition = ? and code = ?")
                .params(json.writeValueAsString(member.values()), id.value(), member.id())
                .update();
    }

    private static @Nullable String person(Map<String, Person> known, Member member) {
        var person = known.get(member.id());
        return person == null ? null : person.id().toString();
    }

    private static @Nullable String nameOfStranger(Map<String, Person> known, Member member) {
        return known.containsKey(member.id()) ? null : member.name();
    }

    private static String[] column(List<Member> members, Function<Member, @Nullable String> value) {
        return members.stream().map(value).toArray(String[]::new);
    }

    private Map<String, List<String>> cells(String text) {
        return json.readValue(text, CELLS);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("code"),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("name")).orElse(""),
                row.getString("columns"));
    }
}
