package tillit.mandates.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.law.Country;
import tillit.mandates.SampleOrder;
import tillit.table.Table;

/** Takes the trial’s order as it would take anybody’s. */
@Component
class ReadySample implements SampleOrder {

    private final Orders orders;

    ReadySample(Orders orders) {
        this.orders = orders;
    }

    @Override
    public boolean isNone() {
        return orders.versions().isEmpty() && orders.draft().isEmpty();
    }

    @Override
    @Transactional
    public void adopt(InputStream file, LocalDate from, String adoptedBy) {
        var read = OrderFile.of(table(file), List.of(), Country.SWEDEN, "sv");
        if (!read.troubles().isEmpty())
            throw new IllegalArgumentException("Rows cannot be taken: " + read.troubles());
        orders.replace(read.lines());
        orders.adopt(orders.prepare().id(), from, adoptedBy);
    }

    private static Table table(InputStream file) {
        try (file) {
            return Table.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
