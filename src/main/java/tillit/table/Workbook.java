package tillit.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tillit.table.Markup.Kind;
import tillit.table.TableRefused.Reason;

/** Reads the first sheet of an Excel workbook that is not hidden. Macros, pictures and links are not looked at. */
final class Workbook {

    private static final String FOLDER = "xl/";

    private final Parts parts;
    private @Nullable String sheet;
    private boolean countsFrom1904;

    private Workbook(Parts parts) {
        this.parts = parts;
    }

    static Table read(byte[] file, Draft draft) throws TableRefused {
        try (var parts = new Parts(file, draft.limits())) {
            new Workbook(parts).readInto(draft);
        } catch (TableRefused e) {
            throw e;
        } catch (IOException
                | RuntimeException e) { // of a file that is damaged, or made to do damage
            throw new TableRefused(Reason.NOT_A_TABLE);
        }
        return draft.table(DecimalMark.POINT);
    }

    private void readInto(Draft draft) throws IOException {
        readContents();
        var styles = Styles.read(parts.open(FOLDER + "styles.xml"), countsFrom1904);
        var strings = SharedStrings.read(parts.open(FOLDER + "sharedStrings.xml"), draft.limits());
        var markup = parts.open(path()).orElseThrow(() -> new TableRefused(Reason.NOT_A_TABLE));
        new Sheet(markup, strings, styles, draft).read();
    }

    private void readContents() throws IOException {
        var markup = parts.open(FOLDER + "workbook.xml");
        if (markup.isEmpty()) throw new TableRefused(Reason.NOT_A_TABLE);
        while (markup.get().next() != Kind.END) if (markup.get().isOpening()) entry(markup.get());
    }

    private void entry(Markup entry) throws TableRefused {
        if (entry.isNamed("workbookPr")) countsFrom1904 = isTrue(entry.attribute("date1904"));
        var isShown = entry.isNamed("sheet") && !entry.attribute("state").contains("idden");
        if (isShown && sheet == null) sheet = entry.attribute("id");
    }

    private String path() throws IOException {
        if (sheet == null) throw new TableRefused(Reason.NO_HEADER);
        var target = Optional.ofNullable(targets().get(sheet)).orElse("worksheets/sheet1.xml");
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }

    private Map<String, String> targets() throws IOException {
        var targets = new HashMap<String, String>();
        var links = parts.open(FOLDER + "_rels/workbook.xml.rels");
        if (links.isEmpty()) return targets;
        while (links.get().next() != Kind.END)
            if (links.get().isOpening() && links.get().isNamed("Relationship"))
                targets.put(links.get().attribute("Id"), links.get().attribute("Target"));
        return targets;
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }
}
