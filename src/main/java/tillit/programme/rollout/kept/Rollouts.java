package tillit.programme.rollout.kept;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.organisation.Organisation;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Part;
import tillit.programme.plan.Standing;
import tillit.programme.rollout.Away;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Rollout;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Workplace;
import tillit.programme.rollout.Written;

/** The door to roll-outs. */
@Service
@Transactional
public class Rollouts {

    private final WrittenBook book;
    private final PlanBook plans;
    private final Programmes programmes;
    private final StaffNow staff;
    private final Organisation organisation;
    private final Acceptance acceptance;
    private final Leaders leaders;

    Rollouts(
            WrittenBook book,
            PlanBook plans,
            Programmes programmes,
            StaffNow staff,
            Organisation organisation,
            Acceptance acceptance,
            Leaders leaders) {
        this.book = book;
        this.plans = plans;
        this.programmes = programmes;
        this.staff = staff;
        this.organisation = organisation;
        this.acceptance = acceptance;
        this.leaders = leaders;
    }

    /** What was written; empty at first. */
    @Transactional(readOnly = true)
    public Optional<Written> written(RolloutPart it) {
        return book.of(it);
    }

    /** Only what is right; a plan that there is stays until it is planned anew. */
    public void write(RolloutPart it, Written written) {
        book.put(it, written);
    }

    @Transactional(readOnly = true)
    public List<Away> away(RolloutPart it) {
        return book.away(it);
    }

    /** The trainer can come after all. */
    public void remove(RolloutPart it, Away away) {
        book.remove(it, away);
    }

    @Transactional(readOnly = true)
    public Optional<KeptPlan> accepted(RolloutPart it) {
        return plans.find(it, true);
    }

    @Transactional(readOnly = true)
    public Optional<KeptPlan> proposed(RolloutPart it) {
        return plans.find(it, false);
    }

    /** What is proposed, or else what holds. */
    @Transactional(readOnly = true)
    public Optional<KeptPlan> newest(RolloutPart it) {
        return proposed(it).or(() -> accepted(it));
    }

    /**
     * Whom it is for today, by workplace, and what stays. As long as nothing was accepted, only what is locked stays.
     *
     * @param from the first day that may still be changed
     */
    @Transactional(readOnly = true)
    public Optional<Rollout> question(RolloutPart it, LocalDate from) {
        var written = book.of(it);
        var kept = programmes.find(it.programme());
        if (written.isEmpty() || kept.isEmpty()) return Optional.empty();
        return kept.get()
                .programme()
                .part(it.part())
                .map(part ->
                        new Rollout(
                                written.get().terms(part.days(), book.away(it)),
                                workplaces(kept.get(), part, written.get().atNight()),
                                from,
                                before(it)));
    }

    /** Whom it is for today, by workplace; by area, and in it by unit. */
    @Transactional(readOnly = true)
    public List<Workplace> workplaces(Kept kept, Part part, Set<UUID> atNight) {
        return staff.now().of(kept.programme().audience(), part.audience()).stream()
                .collect(groupingBy(Standing::unit))
                .entrySet()
                .stream()
                .map(unit ->
                        new Workplace(
                                unit.getKey(),
                                unit.getValue().getFirst().area(),
                                atNight.contains(unit.getKey().value()),
                                unit.getValue().stream().map(Standing::person).toList()))
                .sorted(
                        Comparator.comparing(Workplace::area)
                                .thenComparing(unit -> unit.unit().toString()))
                .toList();
    }

    /** With the same key twice it is proposed once; nothing happens when another plan came in between. */
    public void propose(
            RolloutPart it, Optional<UUID> seen, UUID key, Plan plan, Optional<Away> away) {
        if (!book.hold(it) || plans.isKnown(key)) return;
        if (!newest(it).map(KeptPlan::id).equals(seen)) return;
        away.ifPresent(one -> book.add(it, one));
        plans.propose(it, key, plan);
    }

    /** What holds goes on. */
    public void forget(RolloutPart it) {
        if (book.hold(it)) plans.forget(it);
    }

    /** Only what is still to come. */
    public void lock(RolloutPart it, Set<UUID> sessions, boolean locked) {
        if (!book.hold(it)) return;
        newest(it).ifPresent(plan -> plans.lock(plan.id(), open(plan, sessions), locked));
    }

    /** The proposed plan holds from now on, if it is this one and others may see the programme. Says whether. */
    public boolean accept(RolloutPart it, UUID plan) {
        if (!book.hold(it)) return false;
        var proposed = proposed(it).filter(one -> one.id().equals(plan));
        var kept = programmes.find(it.programme()).filter(one -> one.announced().isPresent());
        if (proposed.isEmpty() || kept.isEmpty()) return false;
        var before = accepted(it).map(KeptPlan::plan).orElse(Plan.EMPTY);
        var after = proposed.get().plan();
        leaders.spare(before, after, organisation.today());
        acceptance.carryOut(
                it, kept.get().programme().part(it.part()).orElseThrow(), before, after);
        leaders.ask(after, organisation.today());
        plans.accept(it);
        return true;
    }

    /** What those of the pool have said who are named in the plan that holds. */
    @Transactional(readOnly = true)
    public RolloutLed led(RolloutPart it) {
        return accepted(it)
                .map(plan -> leaders.led(it, plan.plan(), organisation.today()))
                .orElse(RolloutLed.NOTHING);
    }

    private List<UUID> open(KeptPlan plan, Set<UUID> sessions) {
        var today = organisation.today();
        return plan.plan().sessions().stream()
                .filter(one -> !one.time().day().isBefore(today))
                .map(Session::id)
                .filter(sessions::contains)
                .toList();
    }

    private Plan before(RolloutPart it) {
        var newest = newest(it).map(KeptPlan::plan).orElse(Plan.EMPTY);
        return accepted(it).isPresent()
                ? newest
                : new Plan(newest.sessions().stream().filter(Session::locked).toList());
    }
}
