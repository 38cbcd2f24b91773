package tillit.law;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases, each night, what was promised to be gone, and keeps how much of which kind it was. */
@Component
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final List<Erasing> kinds;
    private final ErasedBook book;
    private final TransactionTemplate together;
    private final Clock clock;

    Retention(
            List<Erasing> kinds,
            ErasedBook book,
            TransactionTemplate together,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.kinds = kinds;
        this.book = book;
        this.together = together;
        this.clock = clock.withZone(zone);
    }

    /** One kind that cannot be erased does not keep the others. */
    @Scheduled(cron = "0 50 3 * * *", zone = "${tillit.zone}")
    public void erase() {
        var today = LocalDate.now(clock);
        kinds.forEach(kind -> erase(kind, today));
    }

    private void erase(Erasing kind, LocalDate today) {
        try {
            together.executeWithoutResult(_ -> book.add(today, kind.what(), kind.eraseOn(today)));
        } catch (RuntimeException e) {
            LOG.error("Texts of the kind {} were not erased: {}", kind.what(), e.getClass());
        }
    }

    /** What was erased, the newest day first. */
    public List<Erased> newest(int most) {
        return book.newest(most);
    }

    /** How many texts of a kind went on a day. */
    public record Erased(LocalDate day, String what, int texts) {}
}
