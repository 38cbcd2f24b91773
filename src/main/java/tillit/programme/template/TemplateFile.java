package tillit.programme.template;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tillit.organisation.Level;
import tillit.programme.plan.Audience;
import tillit.programme.plan.Breadth;
import tillit.programme.plan.Effort;
import tillit.programme.plan.Kind;

/** Reads one of our own files; what is wrong in it stops the start, and says where. */
record TemplateFile(String file) {

    Template read(Map<?, ?> whole) {
        var rows = new Row(file, whole);
        var audience = audience(rows.row("for"));
        var template =
                new Template(
                        rows.text("template"),
                        wording(rows.row("name")),
                        wording(rows.row("about")),
                        wording(rows.row("aim")),
                        rows.number("months"),
                        audience,
                        rows.rows("parts").stream().map(row -> part(row, audience)).toList());
        rows.nothingElse();
        return template;
    }

    private static TemplatePart part(Row row, Audience all) {
        var part =
                new TemplatePart(
                        row.text("id"),
                        word(row.text("kind"), Kind::valueOf),
                        wording(row.row("name")),
                        wording(row.row("about")),
                        row.has("for") ? audience(row.row("for")) : all,
                        row.number("begins"),
                        row.number("days"),
                        words(row.list("works-on"), Breadth::valueOf),
                        row.is("expected"),
                        effort(row.row("asks")),
                        row.list("after").stream().map(String::valueOf).toList());
        row.nothingElse();
        return part;
    }

    private static Wording wording(Row row) {
        var wording = new Wording(row.text("sv"), row.text("da"), row.text("en"));
        row.nothingElse();
        return wording;
    }

    private static Audience audience(Row row) {
        var levels =
                row.list("levels").stream()
                        .map(level -> Level.of((Integer) level))
                        .collect(toUnmodifiableSet());
        var audience = new Audience(levels, row.is("employees"), Set.of());
        row.nothingElse();
        return audience;
    }

    private static Effort effort(Row row) {
        var effort = new Effort(row.number("minutes"), row.number("times"));
        row.nothingElse();
        return effort;
    }

    private static <T> Set<T> words(List<?> values, Function<String, T> named) {
        return values.stream()
                .map(value -> word(String.valueOf(value), named))
                .collect(toUnmodifiableSet());
    }

    private static <T> T word(String value, Function<String, T> named) {
        return named.apply(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
