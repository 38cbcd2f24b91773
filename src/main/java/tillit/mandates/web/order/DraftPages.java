package tillit.mandates.web.order;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.law.Country;
import tillit.mandates.MandateId;
import tillit.mandates.lawful.Kind;
import tillit.mandates.lawful.Lawful;
import tillit.mandates.order.Limits;
import tillit.mandates.order.Line;
import tillit.mandates.order.OrderFile;
import tillit.mandates.order.OrderFile.Trouble;
import tillit.mandates.order.Orders;
import tillit.mandates.order.Version;
import tillit.organisation.Organisation;
import tillit.shell.Typed;
import tillit.table.Table;

/** Draws what is prepared, with the reason beside all that may not be. */
@Component
class DraftPages {

    /** An order of delegation is no register. */
    private static final tillit.table.Limits FILE =
            new tillit.table.Limits(4 << 20, 32L << 20, 100, 5_000, 40, 2_000);

    private final Orders orders;
    private final Organisation organisation;
    private final Country country;

    DraftPages(Orders orders, Organisation organisation, @Value("${tillit.zone}") ZoneId zone) {
        this.orders = orders;
        this.organisation = organisation;
        this.country = Country.at(zone);
    }

    DraftPage draft() {
        return draft("", List.of(), organisation.today().toString(), "", Map.of());
    }

    LinePage line(LineForm form, boolean isNew) {
        return new LinePage(form, isNew, Map.of(), Kind.in(country));
    }

    Map<String, String> wrong(LineForm form) {
        return form.wrong(country);
    }

    /** What can be taken of the file is the draft. */
    DraftPage read(byte[] file, String language) {
        try {
            var before =
                    orders.versions().stream()
                            .findFirst()
                            .map(newest -> orders.lines(newest.id()))
                            .orElse(List.of());
            var read =
                    OrderFile.of(
                            Table.read(new ByteArrayInputStream(file), FILE),
                            before,
                            country,
                            language);
            if (read.lines().isEmpty()) return unread("mandate.file.none", read.troubles());
            orders.replace(read.lines());
            return unread("", read.troubles());
        } catch (IOException e) {
            return unread("mandate.file.unread", List.of());
        }
    }

    private DraftPage unread(String why, List<Trouble> troubles) {
        return draft(why, troubles, organisation.today().toString(), "", Map.of());
    }

    DraftPage adopting(String from, String by) {
        return draft("", List.of(), from, by, wrong(from, by));
    }

    private Map<String, String> wrong(String from, String by) {
        var wrong = new LinkedHashMap<String, String>();
        if (Typed.day(from).filter(this::isLaterThanOthers).isEmpty())
            wrong.put("from", "mandate.adopt.wrong.from");
        if (by.isEmpty() || by.length() > Limits.ADOPTED_BY)
            wrong.put("by", "mandate.adopt.wrong.by");
        var lines = lines();
        if (lines.isEmpty()) wrong.put("lines", "mandate.adopt.wrong.none");
        else if (!broken(lines).isEmpty()) wrong.put("lines", "mandate.adopt.wrong.lines");
        return wrong;
    }

    /** The older ones stay as they were. */
    private boolean isLaterThanOthers(LocalDate day) {
        return orders.versions().stream()
                .flatMap(one -> one.from().stream())
                .noneMatch(other -> other.isAfter(day));
    }

    private DraftPage draft(
            String file,
            List<Trouble> troubles,
            String from,
            String by,
            Map<String, String> wrong) {
        var lines = lines();
        var proposed = lines.stream().filter(this::isProposed).toList();
        return new DraftPage(
                orders.draft(),
                Chapter.of(lines.stream().filter(one -> !proposed.contains(one)).toList()),
                proposed,
                broken(lines),
                file,
                troubles,
                from,
                by,
                wrong);
    }

    private boolean isProposed(Line line) {
        return line.trial().isPresent() && orders.line(line.id(), organisation.today()).isEmpty();
    }

    private List<Line> lines() {
        return orders.draft().map(Version::id).map(orders::lines).orElse(List.of());
    }

    private Map<MandateId, String> broken(List<Line> lines) {
        var broken = new HashMap<MandateId, String>();
        for (var line : lines)
            Lawful.broken(line.proposed(), country)
                    .forEach(
                            rule -> broken.putIfAbsent(line.id(), "mandate.lawful." + rule.name()));
        return broken;
    }
}
