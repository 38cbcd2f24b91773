package tillit.programme.web.plan;

import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.Choosings;
import tillit.programme.catalogue.Offer;
import tillit.programme.catalogue.OfferId;
import tillit.programme.catalogue.Offers;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.shell.Answer;

/** What there is to choose within a part, as its strategist describes it. */
@Controller
class OfferController {

    private final Programmes programmes;
    private final Offers offers;
    private final Choosings choosings;

    OfferController(Programmes programmes, Offers offers, Choosings choosings) {
        this.programmes = programmes;
        this.offers = offers;
        this.choosings = choosings;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/offers")
    Object all(@PathVariable UUID programme, @PathVariable UUID part) {
        return in(programme, part, (kept, it) -> page(kept, it, Optional.empty()));
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/choosing")
    Object choose(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var form = ChoosingForm.typed(typed);
        return in(
                programme,
                part,
                (kept, it) -> {
                    var page = page(kept, it, Optional.of(form));
                    if (!page.wrong().isEmpty()) return Answer.mend(page);
                    choosings.put(kept.id(), it.id(), form.choosing());
                    return "redirect:" + page.path() + "/offers";
                });
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/offers/new")
    Object describe(@PathVariable UUID programme, @PathVariable UUID part) {
        return in(
                programme,
                part,
                (kept, it) -> page(kept, it, Optional.empty(), OfferForm.empty(), Map.of()));
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/offers")
    Object add(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        return in(programme, part, (kept, it) -> put(kept, it, Optional.empty(), typed));
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/offers/{offer}")
    Object show(@PathVariable UUID programme, @PathVariable UUID part, @PathVariable UUID offer) {
        return in(
                programme,
                part,
                (kept, it) ->
                        offer(kept, it, offer)
                                .<Object>map(found ->
                                        page(
                                                kept,
                                                it,
                                                Optional.of(found.id()),
                                                OfferForm.of(found),
                                                Map.of()))
                                .orElse("redirect:/programmes/" + programme));
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/offers/{offer}")
    Object change(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID offer,
            @RequestParam MultiValueMap<String, String> typed) {
        return in(
                programme,
                part,
                (kept, it) ->
                        offer(kept, it, offer)
                                .map(found -> put(kept, it, Optional.of(found.id()), typed))
                                .orElse("redirect:/programmes/" + programme));
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/offers/{offer}/removal")
    Object remove(@PathVariable UUID programme, @PathVariable UUID part, @PathVariable UUID offer) {
        return in(
                programme,
                part,
                (kept, it) -> {
                    offer(kept, it, offer).map(Offer::id).ifPresent(offers::remove);
                    return "redirect:" + page(kept, it, Optional.empty()).path() + "/offers";
                });
    }

    private Object put(
            Kept kept, Part part, Optional<OfferId> offer, MultiValueMap<String, String> typed) {
        var form = OfferForm.typed(typed);
        var wrong = form.wrong();
        var page = page(kept, part, offer, form, wrong);
        if (!wrong.isEmpty()) return Answer.mend(page);
        offer.map(id -> form.offer(id, kept, part))
                .ifPresentOrElse(
                        offers::change,
                        () -> offers.add(form.key(), form.offer(OfferId.random(), kept, part)));
        return "redirect:" + page.path();
    }

    /** Back to the programme when there is no such part. */
    private Object in(UUID programme, UUID part, BiFunction<Kept, Part, Object> there) {
        var kept = programmes.find(new ProgrammeId(programme)).orElseThrow();
        return kept.programme()
                .part(new PartId(part))
                .map(it -> there.apply(kept, it))
                .orElse("redirect:/programmes/" + programme);
    }

    private Optional<Offer> offer(Kept kept, Part part, UUID offer) {
        return offers.of(kept.id(), part.id()).stream()
                .filter(it -> it.id().value().equals(offer))
                .findFirst();
    }

    private OffersPage page(Kept kept, Part part, Optional<ChoosingForm> form) {
        return new OffersPage(
                kept,
                part,
                offers.of(kept.id(), part.id()),
                choosings.interested(kept.id(), part.id()),
                form.orElseGet(() -> ChoosingForm.of(choosings.of(kept.id(), part))),
                form.map(ChoosingForm::wrong).orElse(Map.of()));
    }

    private OfferFormPage page(
            Kept kept,
            Part part,
            Optional<OfferId> offer,
            OfferForm form,
            Map<String, String> wrong) {
        boolean free = offer.filter(it -> !offers.takesPlace(it)).isPresent();
        return new OfferFormPage(kept, part, offer, form, subjects(form), free, wrong);
    }

    private List<String> subjects(OfferForm form) {
        return Stream.concat(offers.subjects().stream(), form.ticked().stream())
                .distinct()
                .toList();
    }
}
