package tillit.mandates.web.order;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.mandates.MandateId;
import tillit.mandates.order.Orders;
import tillit.shell.Answer;
import tillit.shell.Page;
import tillit.shell.Typed;

/** The next order, as the strategist prepares it. */
@Controller
class DraftController {

    private static final String DRAFT = "redirect:/mandates/draft";

    private final Orders orders;
    private final DraftPages pages;

    DraftController(Orders orders, DraftPages pages) {
        this.orders = orders;
        this.pages = pages;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/mandates/draft")
    Page show() {
        return pages.draft();
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/mandates/draft")
    String prepare() {
        orders.prepare();
        return DRAFT;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/mandates/draft/removal")
    String discard(@RequestParam(defaultValue = "") String version) {
        Typed.id(version).ifPresent(orders::discard);
        return "redirect:/mandates/order";
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/mandates/files")
    Object read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn me)
            throws IOException {
        var page = pages.read(file == null ? new byte[0] : file.getBytes(), me.language());
        return page.file().isEmpty() && page.troubles().isEmpty() ? DRAFT : Answer.mend(page);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/mandates/draft/adoption")
    Object adopt(@RequestParam MultiValueMap<String, String> typed) {
        var page = pages.adopting(Typed.line(typed, "from"), Typed.line(typed, "by"));
        if (!page.wrong().isEmpty()) return Answer.mend(page);
        Typed.day(page.from())
                .ifPresent(day ->
                        Typed.id(Typed.line(typed, "version"))
                                .ifPresent(id -> orders.adopt(id, day, page.by())));
        return "redirect:/mandates/order";
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/mandates/draft/lines/new")
    Page begin() {
        return pages.line(LineForm.empty(), true);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/mandates/draft/lines")
    Object add(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        return save(LineForm.typed(typed), true, me);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/mandates/draft/lines/{mandate}")
    Object line(@PathVariable UUID mandate) {
        return orders.draft()
                .flatMap(draft -> orders.line(draft.id(), new MandateId(mandate)))
                .<Object>map(line -> pages.line(LineForm.of(line), false))
                .orElse(DRAFT);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/mandates/draft/lines/{mandate}")
    Object change(
            @PathVariable UUID mandate,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        typed.set("key", mandate.toString());
        return save(LineForm.typed(typed), false, me);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/mandates/draft/lines/{mandate}/removal")
    String remove(@PathVariable UUID mandate) {
        orders.remove(new MandateId(mandate));
        return DRAFT;
    }

    private Object save(LineForm form, boolean isNew, SignedIn me) {
        var page = pages.line(form, isNew);
        var wrong = pages.wrong(form);
        if (!wrong.isEmpty()) return Answer.mend(new LinePage(form, isNew, wrong, page.kinds()));
        orders.put(form.line(me.language()));
        return DRAFT;
    }
}
