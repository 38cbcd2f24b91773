package tillit.programme.web.rollout;

import static java.util.stream.Collectors.toSet;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.organisation.Organisation;
import tillit.programme.course.Occasions;
import tillit.programme.course.Roll;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.UnitNames;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.rollout.Coverage;
import tillit.programme.rollout.Explanation;
import tillit.programme.rollout.Workplace;
import tillit.programme.rollout.Written;
import tillit.programme.rollout.kept.KeptPlan;
import tillit.programme.rollout.kept.Planning.TooLittle;
import tillit.programme.rollout.kept.RolloutPart;
import tillit.programme.rollout.kept.Rollouts;
import tillit.programme.trainer.Trainers;

/** Makes the pages of a roll-out; empty where the part is none. */
@Component
class RolloutPages {

    private final Programmes programmes;
    private final Rollouts rollouts;
    private final Occasions occasions;
    private final Organisation organisation;
    private final UnitNames units;
    private final Trainers trainers;
    private final ZoneId zone;

    RolloutPages(
            Programmes programmes,
            Rollouts rollouts,
            Occasions occasions,
            Organisation organisation,
            UnitNames units,
            Trainers trainers,
            @Value("${tillit.zone}") ZoneId zone) {
        this.programmes = programmes;
        this.rollouts = rollouts;
        this.occasions = occasions;
        this.organisation = organisation;
        this.units = units;
        this.trainers = trainers;
        this.zone = zone;
    }

    private <T> Optional<T> of(RolloutPart it, BiFunction<Kept, Part, T> page) {
        return programmes
                .find(it.programme())
                .flatMap(kept ->
                        kept.programme()
                                .part(it.part())
                                .filter(part -> part.kind() == Kind.ROLLOUT)
                                .map(part -> page.apply(kept, part)));
    }

    boolean isRollout(RolloutPart it) {
        return of(it, (_, _) -> true).isPresent();
    }

    /** As it was written, or as many begin. */
    Optional<TermsPage> terms(RolloutPart it) {
        var written = rollouts.written(it);
        return of(
                it,
                (kept, part) ->
                        terms(
                                kept,
                                part,
                                written.orElseGet(
                                        () -> RolloutForm.first(part, trainers.all(), zone)),
                                List.of()));
    }

    /** What is not right yet beside its field. */
    Optional<TermsPage> terms(RolloutPart it, Written form) {
        return of(it, (kept, part) -> terms(kept, part, form, form.wrong()));
    }

    private TermsPage terms(Kept kept, Part part, Written form, List<String> wrong) {
        var workplaces = rollouts.workplaces(kept, part, form.atNight());
        return new TermsPage(kept, part, form, wrong, workplaces, units.now());
    }

    Optional<PlanPage> plan(RolloutPart it, Optional<TooLittle> few, Optional<AwayForm> ill) {
        var today = organisation.today();
        return rollouts.written(it)
                .flatMap(written ->
                        of(
                                it,
                                (kept, part) ->
                                        new PlanPage(
                                                kept,
                                                part,
                                                today,
                                                people(kept, part),
                                                rollouts.accepted(it),
                                                rollouts.proposed(it),
                                                written.known(),
                                                rollouts.away(it),
                                                rollouts.led(it),
                                                few,
                                                ill.orElseGet(() -> AwayForm.of(today)))));
    }

    private int people(Kept kept, Part part) {
        return rollouts.workplaces(kept, part, Set.of()).stream()
                .mapToInt(one -> one.people().size())
                .sum();
    }

    Optional<SessionPage> session(RolloutPart it, UUID id) {
        var today = organisation.today();
        var session = rollouts.newest(it).map(KeptPlan::plan).flatMap(plan -> plan.session(id));
        var question = rollouts.question(it, today);
        if (session.isEmpty() || question.isEmpty()) return Optional.empty();
        return of(
                it,
                (kept, part) ->
                        new SessionPage(
                                kept,
                                part,
                                session.get(),
                                session.get().time().day().isBefore(today),
                                Explanation.of(session.get(), question.get()),
                                units.now(),
                                organisation.names(session.get().people())));
    }

    /** By what people do: who has chosen another occasion by themselves is counted as well. */
    Optional<ProgressPage> progress(RolloutPart it, String area) {
        return of(
                it,
                (kept, part) -> {
                    var rolls = occasions.of(it.programme(), it.part());
                    var been =
                            rolls.stream().flatMap(one -> one.attended().stream()).collect(toSet());
                    var placed =
                            rolls.stream().map(Roll::placed).flatMap(List::stream).collect(toSet());
                    var all = rollouts.workplaces(kept, part, Set.of());
                    var areas = all.stream().map(Workplace::area).distinct().toList();
                    var only = areas.contains(area) ? area : "";
                    return new ProgressPage(
                            kept,
                            part,
                            only,
                            areas,
                            all.stream()
                                    .filter(one -> only.isEmpty() || one.area().equals(only))
                                    .map(one -> Coverage.of(one, been, placed))
                                    .toList(),
                            units.now());
                });
    }
}
