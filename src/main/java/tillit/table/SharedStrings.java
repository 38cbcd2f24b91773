package tillit.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tillit.table.Markup.Kind;
import tillit.table.TableRefused.Reason;

/** The texts of a workbook, which its cells name by their number. */
record SharedStrings(List<String> texts) {

    /** Bytes of memory that a text takes, also an empty one. */
    private static final int EACH = 48;

    private static final int MEGABYTE = 1 << 20;

    static SharedStrings read(Optional<Markup> part, Limits limits) throws IOException {
        var texts = new ArrayList<String>();
        if (part.isEmpty()) return new SharedStrings(texts);
        var markup = part.get();
        var text = new RichText(limits.cell());
        long memory = 0;
        while (markup.next() != Kind.END) {
            text.take(markup);
            if (!markup.isClosing() || !markup.isNamed("si")) continue;
            texts.add(text.empty());
            memory += EACH + texts.getLast().length();
            if (memory > limits.part())
                throw new TableRefused(Reason.TOO_LARGE, limits.part() / MEGABYTE);
        }
        return new SharedStrings(texts);
    }

    String text(String number) throws TableRefused {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new TableRefused(Reason.NOT_A_TABLE);
        }
    }
}
