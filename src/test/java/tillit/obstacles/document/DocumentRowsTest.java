package tillit.obstacles.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tillit.obstacles.document.DocumentRows.Column;
import tillit.obstacles.document.DocumentRows.Misread;
import tillit.organisation.Days;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;
import tillit.table.Table;

/** The register is read from the list that the municipality has. */
class DocumentRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Unit ECONOMY = unit("E7", "Ekonomi");
    private static final Unit MEALS = unit("E9", "Måltid skola");

    private static Unit unit(String code, String name) {
        var days = new Days(LocalDate.of(2020, 1, 1), Optional.empty());
        return new Unit(
                new UnitId(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))),
                code,
                name,
                Optional.empty(),
                "Service",
                days,
                List.of());
    }

    private static DocumentRows rows(List<Unit> units, List<Document> known) {
        var names =
                Arrays.stream(Column.values())
                        .collect(Collectors.toMap(it -> it, it -> List.of(it.name(), "x" + it)));
        var kinds = Map.of("riktlinje", DocumentKind.GUIDELINE, "måling", DocumentKind.MEASUREMENT);
        return new DocumentRows(names, kinds, units, known, TODAY);
    }

    private static Table table(String csv) throws IOException {
        return Table.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_row_is_a_document_whatever_language_its_column_speaks() throws IOException {
        var read =
                rows(List.of(ECONOMY, MEALS), List.of())
                        .read(
                                table(
                                        """
                                        xNAME;KIND;OWNER;SINCE;HOURS;SUNSET
                                        Representation;Riktlinje;Ekonomi;2021-06-01;40;2027-12-31
                                        Svinn;MÅLING;E9;;;
                                        """));

        assertThat(read.misread()).isEmpty();
        assertThat(read.documents())
                .extracting(Document::name, Document::kind, Document::owner, Document::since)
                .containsExactly(
                        tuple(
                                "Representation",
                                DocumentKind.GUIDELINE,
                                ECONOMY.id(),
                                LocalDate.of(2021, 6, 1)),
                        tuple("Svinn", DocumentKind.MEASUREMENT, MEALS.id(), TODAY));
        assertThat(read.documents().getFirst().hours()).contains(40);
        assertThat(read.documents().getFirst().sunset()).contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void the_same_name_of_the_same_owner_is_the_same_document() throws IOException {
        var file = "NAME;KIND;OWNER\nRepresentation;Riktlinje;E7\n";
        var known = rows(List.of(ECONOMY), List.of()).read(table(file)).documents();

        var again = rows(List.of(ECONOMY), known).read(table(file.replace("Rep", "REP")));

        assertThat(again.documents())
                .extracting(Document::id)
                .containsExactly(known.getFirst().id());
    }

    @Test
    void one_that_stands_twice_in_a_file_is_taken_once() throws IOException {
        var read =
                rows(List.of(ECONOMY), List.of())
                        .read(table("NAME;KIND;OWNER\nA;Riktlinje;E7\na;Riktlinje;Ekonomi\n"));

        assertThat(read.documents()).hasSize(1);
    }

    @Test
    void every_cell_that_is_not_right_is_told_and_nothing_is_taken() throws IOException {
        var read =
                rows(List.of(ECONOMY), List.of())
                        .read(
                                table(
                                        """
                                        NAME;KIND;OWNER;PAGES;HOURS;LAST_USED
                                        Bra;Riktlinje;E7;3;0;2024-01-31
                                        ;Sång;Ingenstans;0;-1;31/31/2024
                                        """));

        assertThat(read.documents()).isEmpty();
        assertThat(read.misread())
                .containsExactly(
                        new Misread(3, Column.NAME, ""),
                        new Misread(3, Column.KIND, "Sång"),
                        new Misread(3, Column.OWNER, "Ingenstans"),
                        new Misread(3, Column.PAGES, "0"),
                        new Misread(3, Column.HOURS, "-1"),
                        new Misread(3, Column.LAST_USED, "31/31/2024"));
    }

    @Test
    void a_name_that_two_units_have_is_nobodys_but_their_codes_are() throws IOException {
        var other = unit("E8", "Ekonomi");
        var rows = rows(List.of(ECONOMY, other), List.of());

        assertThat(rows.read(table("NAME;KIND;OWNER\nA;Riktlinje;Ekonomi\n")).misread())
                .containsExactly(new Misread(2, Column.OWNER, "Ekonomi"));
        assertThat(
                        rows(List.of(ECONOMY, other), List.of())
                                .read(table("NAME;KIND;OWNER\nA;Riktlinje;e8\n"))
                                .documents())
                .extracting(Document::owner)
                .containsExactly(other.id());
    }

    @Test
    void without_its_three_columns_a_table_is_no_register() throws IOException {
        assertThat(rows(List.of(), List.of()).missing(table("NAME;PAGES\nA;3\n")))
                .containsExactly(Column.KIND, Column.OWNER);
    }
}
