package tillit.mandates.web.observing;

import static tillit.mandates.web.observing.ObservationRights.IN_OBSERVATION;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.mandates.observing.Observation;
import tillit.mandates.observing.Observation.Reply;
import tillit.mandates.observing.Observations;
import tillit.organisation.Organisation;
import tillit.shell.Answer;
import tillit.shell.Page;
import tillit.shell.Typed;

/** Asking a colleague to look at one thing, and answering. */
@Controller
class ObservationController {

    private static final String ALL = "redirect:/mandates/observations";
    private static final int USUALLY_WEEKS = 2;

    private final Observations observations;
    private final Organisation organisation;
    private final Clock clock;
    private final ZoneId zone;

    ObservationController(
            Observations observations,
            Organisation organisation,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.observations = observations;
        this.organisation = organisation;
        this.clock = clock;
        this.zone = zone;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/mandates/observations")
    Page all(@AuthenticationPrincipal SignedIn me) {
        var now = clock.instant();
        var mine = observations.of(me.id());
        var asked = mine.stream().filter(it -> isAsked(it, me.id(), now)).toList();
        return new ObservationsPage(
                lines(asked, me.id()),
                lines(
                        mine.stream()
                                .filter(it -> it.guest().equals(me.id()) && it.isTaking())
                                .toList(),
                        me.id()),
                lines(mine.stream().filter(it -> it.host().equals(me.id())).toList(), me.id()));
    }

    static boolean isAsked(Observation it, PersonId me, Instant now) {
        return it.guest().equals(me) && it.reply() == Reply.ASKED && it.isAhead(now);
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/mandates/observations/guide")
    Page guide() {
        return new GuidePage();
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/mandates/observations/new")
    Object begin(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String guest,
            @AuthenticationPrincipal SignedIn me) {
        if (!leads(me)) return ALL;
        var chosen =
                Typed.id(guest)
                        .map(PersonId::new)
                        .filter(it -> observations.mayBeAsked(me.id(), it));
        var day = organisation.today().plusWeeks(USUALLY_WEEKS);
        var form = ObservationForm.empty(chosen.orElse(me.id()), day);
        return asking(Typed.line(q), chosen, form, Map.of(), me);
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/mandates/observations")
    Object ask(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        if (!leads(me)) return ALL;
        var form = ObservationForm.typed(typed);
        var guest = form.guestId().filter(it -> observations.mayBeAsked(me.id(), it));
        var wrong = form.wrong(clock.instant(), zone);
        if (guest.isEmpty() || !wrong.isEmpty())
            return Answer.mend(asking("", guest, form, wrong, me));
        observations.ask(form.id(), me.id(), guest.get(), form.meeting(zone));
        return ALL;
    }

    @Allowed(value = IN_OBSERVATION, of = "observation")
    @GetMapping("/mandates/observations/{observation}")
    Object show(@PathVariable UUID observation, @AuthenticationPrincipal SignedIn me) {
        return page(observation, me, Optional.empty(), false).<Object>map(it -> it).orElse(ALL);
    }

    @Allowed(value = IN_OBSERVATION, of = "observation")
    @PostMapping("/mandates/observations/{observation}/acceptance")
    Object accept(@PathVariable UUID observation, @AuthenticationPrincipal SignedIn me) {
        if (observations.accept(observation, me.id())) return ALL + "/" + observation;
        return page(observation, me, Optional.empty(), true).<Object>map(Answer::mend).orElse(ALL);
    }

    @Allowed(value = IN_OBSERVATION, of = "observation")
    @PostMapping("/mandates/observations/{observation}/refusal")
    String decline(@PathVariable UUID observation, @AuthenticationPrincipal SignedIn me) {
        observations.decline(observation, me.id());
        return ALL;
    }

    @Allowed(value = IN_OBSERVATION, of = "observation")
    @PostMapping("/mandates/observations/{observation}/change")
    Object change(
            @PathVariable UUID observation,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var form = ObservationForm.typed(typed);
        if (!form.wrong(clock.instant(), zone).isEmpty())
            return page(observation, me, Optional.of(form), false)
                    .<Object>map(Answer::mend)
                    .orElse(ALL);
        observations.change(observation, me.id(), form.meeting(zone));
        return ALL + "/" + observation;
    }

    @Allowed(value = IN_OBSERVATION, of = "observation")
    @PostMapping("/mandates/observations/{observation}/end")
    String callOff(@PathVariable UUID observation, @AuthenticationPrincipal SignedIn me) {
        observations.callOff(observation, me.id());
        return ALL;
    }

    private Optional<ObservationPage> page(
            UUID id, SignedIn me, Optional<ObservationForm> form, boolean late) {
        return observations
                .find(id)
                .map(it ->
                        new ObservationPage(
                                it,
                                other(it, me.id()),
                                it.host().equals(me.id()),
                                it.isAhead(clock.instant()),
                                form.orElseGet(() -> ObservationForm.of(it, zone)),
                                form.map(one -> one.wrong(clock.instant(), zone)).orElse(Map.of()),
                                late));
    }

    private AskingPage asking(
            String sought,
            Optional<PersonId> guest,
            ObservationForm form,
            Map<String, String> wrong,
            SignedIn me) {
        return new AskingPage(
                sought, observations.named(sought, me.id()), guest.map(this::name), form, wrong);
    }

    private List<ObservationsPage.Line> lines(List<Observation> those, PersonId me) {
        return those.stream().map(it -> new ObservationsPage.Line(it, other(it, me))).toList();
    }

    private String other(Observation it, PersonId me) {
        return name(it.host().equals(me) ? it.guest() : it.host());
    }

    private String name(PersonId person) {
        return organisation.names(List.of(person)).getOrDefault(person, "–");
    }

    private boolean leads(SignedIn me) {
        return organisation.level(me.id(), organisation.today()).isPresent();
    }
}
