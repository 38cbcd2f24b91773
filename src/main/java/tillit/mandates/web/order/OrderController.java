package tillit.mandates.web.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.mandates.order.Orders;
import tillit.mandates.order.Version;
import tillit.organisation.Organisation;
import tillit.shell.Page;
import tillit.shell.Typed;

/** The order for everybody: asked, and as a whole, also as it was. */
@Controller
class OrderController {

    private final Orders orders;
    private final Answers answers;
    private final Organisation organisation;

    OrderController(Orders orders, Answers answers, Organisation organisation) {
        this.orders = orders;
        this.answers = answers;
        this.organisation = organisation;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/mandates")
    Page ask(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal SignedIn me) {
        return answers.page(Typed.line(q), me);
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/mandates/order")
    Page read(
            @RequestParam(defaultValue = "") String version, @AuthenticationPrincipal SignedIn me) {
        var all = orders.versions();
        var holding = orders.holding(organisation.today());
        var shown = Typed.id(version).flatMap(id -> find(all, id)).or(() -> holding);
        return new OrderPage(
                shown,
                shown.equals(holding),
                shown.map(it -> Chapter.of(orders.lines(it.id()))).orElse(List.of()),
                all,
                me.roles().contains(Right.PROGRAMME_LEAD));
    }

    private static Optional<Version> find(List<Version> all, UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
