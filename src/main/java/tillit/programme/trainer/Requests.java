package tillit.programme.trainer;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.PartId;

/** The door to requests: who is asked to lead what, and what they answer. */
@Service
@Transactional
public class Requests {

    private final RequestBook book;
    private final TrainerBook pool;
    private final TrainerMail mail;
    private final StaffNow staff;
    private final Clock clock;
    private final ZoneId zone;

    Requests(
            RequestBook book,
            TrainerBook pool,
            TrainerMail mail,
            StaffNow staff,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.book = book;
        this.pool = pool;
        this.mail = mail;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    /** Empty when there is no such occasion in the programme. */
    @Transactional(readOnly = true)
    public Optional<Job> job(ProgrammeId programme, OccasionId id) {
        return job(id).filter(job -> job.occasion().programme().equals(programme));
    }

    @Transactional(readOnly = true)
    public Optional<Job> job(OccasionId id) {
        return book.job(id);
    }

    /** As somebody said; until then one trainer who speaks this language. */
    @Transactional(readOnly = true)
    public Need need(Job job, String language) {
        return book.need(job.occasion().id()).orElse(new Need(1, language));
    }

    public void need(Job job, Need need) {
        book.need(job.occasion().id(), need);
    }

    /** Who could be asked, the least loaded first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Job job, Need need) {
        var now = staff.now();
        var atWork =
                pool.all().stream().filter(one -> now.standing(one.person()).isPresent()).toList();
        var elsewhere = book.elsewhere(job.occasion().when());
        return new Choice(job, need, elsewhere, zone).of(atWork, book.all());
    }

    /** All for one occasion. */
    @Transactional(readOnly = true)
    public List<Request> of(OccasionId occasion) {
        return book.of(occasion);
    }

    /** All for the occasions of a programme. */
    @Transactional(readOnly = true)
    public List<Request> all(ProgrammeId programme) {
        return book.of(programme);
    }

    /** Who leads which occasions of a programme. */
    @Transactional(readOnly = true)
    public List<Request> promised(ProgrammeId programme) {
        return book.of(programme).stream().filter(one -> one.is(Reply.YES)).toList();
    }

    /** Those of one trainer that they could still answer, or have said yes to; the earliest first. */
    @Transactional(readOnly = true)
    public List<Request> of(PersonId trainer) {
        return book.of(trainer).stream()
                .filter(one -> one.is(Reply.YES) || (isOpen(one) && !isFilled(one.job())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Diary diary(PersonId trainer) {
        return Diary.of(trainer, book.of(trainer), zone).promised();
    }

    /** What those in the pool lead this year in the middle, in whole hours; empty where the pool is small. */
    @Transactional(readOnly = true)
    public Optional<Long> middle(LocalDate today) {
        var all = book.all();
        return Middle.of(
                pool.all().stream()
                        .map(one -> Diary.of(one.person(), all, zone).promised().inYearOf(today))
                        .toList());
    }

    /** What a trainer still has of their hours in the month of this day. */
    @Transactional(readOnly = true)
    public Duration left(Trainer trainer, LocalDate today) {
        return Duration.ofHours(trainer.hours()).minus(diary(trainer.person()).inMonthOf(today));
    }

    /** Nothing happens when it has begun, somebody was asked before, or they cannot be. */
    public void ask(Job job, PersonId person, String language) {
        var held = book.hold(job.occasion().id());
        if (held.isEmpty() || isOver(held.get()) || isFilled(job)) return;
        var need = need(job, language);
        if (candidates(job, need).stream().noneMatch(one -> one.person().equals(person))) return;
        book.need(job.occasion().id(), need);
        if (book.ask(job.occasion().id(), person)) mail.asked(person, job);
    }

    /**
     * Asks somebody for all that a plan names them for, in one mail. Who was asked before is not asked again, nor is
     * anybody for what has begun or has its trainers.
     */
    public void ask(PersonId person, List<OccasionId> named) {
        var jobs =
                named.stream()
                        .flatMap(id -> book.hold(id).stream())
                        .filter(job -> !isOver(job) && !isFilled(job))
                        .filter(job -> book.ask(job.occasion().id(), person))
                        .toList();
        if (!jobs.isEmpty()) mail.asked(person, jobs);
    }

    /** Says yes to all that they are asked for of a part, as far as it can be. */
    public void acceptAll(PartId part, PersonId person) {
        of(person).stream()
                .filter(one -> one.is(Reply.ASKED))
                .map(one -> one.job().occasion())
                .filter(at -> at.part().equals(part))
                .forEach(at -> accept(at.id(), person));
    }

    /** The request is gone, also when they had said yes; they are told. */
    public void withdraw(Job job, PersonId person) {
        if (book.hold(job.occasion().id()).isEmpty()) return;
        var asked = find(job.occasion().id(), person);
        book.remove(job.occasion().id(), person);
        asked.filter(one -> !one.is(Reply.NO)).ifPresent(_ -> mail.spared(person, job));
    }

    /** Empty when it is so. */
    public Optional<Refusal> accept(OccasionId occasion, PersonId person) {
        pool.hold(person);
        var job = book.hold(occasion);
        var asked = find(occasion, person);
        if (job.isEmpty() || asked.isEmpty()) return Optional.of(Refusal.GONE);
        if (asked.get().is(Reply.YES)) return Optional.empty();
        var refusal = refusal(job.get(), person);
        if (refusal.isEmpty()) say(asked.get(), Reply.YES);
        if (refusal.isEmpty() && isFilled(job.get())) spare(job.get());
        return refusal;
    }

    /** A no, or a yes taken back. Empty when it is so. */
    public Optional<Refusal> decline(OccasionId occasion, PersonId person) {
        var job = book.hold(occasion);
        var asked = find(occasion, person);
        if (job.isEmpty() || asked.isEmpty()) return Optional.of(Refusal.GONE);
        if (asked.get().is(Reply.NO)) return Optional.empty();
        if (asked.get().is(Reply.YES) && !mayLeave(asked.get()))
            return Optional.of(Refusal.TOO_LATE);
        say(asked.get(), Reply.NO);
        return Optional.empty();
    }

    /** Whether a trainer may still take their yes back by themself. */
    public boolean mayLeave(Request request) {
        var today = LocalDate.now(clock.withZone(zone));
        return !hasBegun(request.job()) && !today.isAfter(request.job().occasion().leaveUntil());
    }

    public boolean isFilled(Job job) {
        long leading = of(job.occasion().id()).stream().filter(one -> one.is(Reply.YES)).count();
        return leading >= need(job, "").trainers();
    }

    private Optional<Refusal> refusal(Job job, PersonId person) {
        if (hasBegun(job)) return Optional.of(Refusal.BEGUN);
        if (isFilled(job)) return Optional.of(Refusal.FILLED);
        return diary(person).isBusy(job.occasion().when())
                ? Optional.of(Refusal.LEADS_THEN)
                : Optional.empty();
    }

    private void say(Request asked, Reply reply) {
        book.reply(asked, reply);
        mail.answered(asked.person(), reply, asked.job());
    }

    /** Those who have not answered need not any more. */
    private void spare(Job job) {
        of(job.occasion().id()).stream()
                .filter(one -> one.is(Reply.ASKED))
                .forEach(one -> mail.spared(one.person(), job));
    }

    private Optional<Request> find(OccasionId occasion, PersonId person) {
        return of(occasion).stream().filter(one -> one.person().equals(person)).findFirst();
    }

    private boolean isOpen(Request request) {
        return request.is(Reply.ASKED) && !hasBegun(request.job());
    }

    private boolean isOver(Job job) {
        return job.occasion().calledOff() || hasBegun(job);
    }

    private boolean hasBegun(Job job) {
        return !clock.instant().isBefore(job.occasion().when().from());
    }
}
