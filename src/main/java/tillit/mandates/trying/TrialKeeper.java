package tillit.mandates.trying;

import static tillit.mandates.Trials.State.BACK;
import static tillit.mandates.Trials.State.LASTING;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.mandates.Promises;
import tillit.mandates.SampleTrials;
import tillit.mandates.TrialId;
import tillit.mandates.Trials;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;

/** Lets mandates be tried, from the first day to what is decided on the last. */
@Service
@Transactional
public class TrialKeeper implements Trials, SampleTrials {

    private final TrialBook book;
    private final NoteBook notes;
    private final TheTwo two;
    private final Lasting lasting;
    private final TrialMail mail;
    private final Organisation organisation;
    private final People people;

    TrialKeeper(
            TrialBook book,
            NoteBook notes,
            TheTwo two,
            Lasting lasting,
            TrialMail mail,
            Organisation organisation,
            People people) {
        this.book = book;
        this.notes = notes;
        this.two = two;
        this.lasting = lasting;
        this.mail = mail;
        this.organisation = organisation;
        this.people = people;
    }

    @Override
    public void begin(TrialId id, Plan plan) {
        if (!isNew(id, plan)) return;
        var trial = book.find(id).orElseThrow();
        mail.tell("begun", trial, two.holders(trial, today()));
    }

    private boolean isNew(TrialId id, Plan plan) {
        var unit = two.managedAbove(plan.unit(), plan.givenBy(), today());
        var language = people.withId(plan.givenBy()).map(KnownPerson::language).orElse("sv");
        return book.add(id, plan, unit, language);
    }

    @Override
    public void add(TrialId id, Plan plan) {
        if (!isNew(id, plan)) throw new IllegalStateException("It has begun already.");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Trial> find(TrialId id) {
        return book.find(id).map(trial -> trial.trial(today()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOneOfTwo(TrialId id, PersonId person) {
        return kept(id).filter(one -> isOneOf(one, person)).isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<Tried> kept(TrialId id) {
        return book.find(id);
    }

    /** Those of which somebody is one of the two. */
    @Transactional(readOnly = true)
    public List<Tried> of(PersonId person) {
        var units = organisation.managed(person, today()).stream().map(Unit::id).toList();
        return book.about(units, person).stream().filter(one -> isOneOf(one, person)).toList();
    }

    @Transactional(readOnly = true)
    public boolean isHolder(Tried trial, PersonId person) {
        return two.holders(trial, today()).contains(person);
    }

    @Transactional(readOnly = true)
    public boolean isGiver(Tried trial, PersonId person) {
        return two.givers(trial, today()).contains(person);
    }

    @Transactional(readOnly = true)
    public List<PersonId> holders(Tried trial) {
        return two.holders(trial, today());
    }

    @Transactional(readOnly = true)
    public List<PersonId> givers(Tried trial) {
        return two.givers(trial, today());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Note> notes(TrialId id) {
        return notes.of(id);
    }

    /** With the same id there is one; none when it is over or they are not one of the two. */
    public void note(TrialId id, UUID key, PersonId by, String text) {
        held(id, trial -> trial.isOpen(today()) && isOneOf(trial, by))
                .ifPresent(_ -> notes.add(id, new Note(key, by, today(), text), Promises.NOTE));
    }

    /** Before its time, by either of the two. */
    public void stop(TrialId id, PersonId by, String reason) {
        held(id, trial -> trial.isOpen(today()) && isOneOf(trial, by))
                .ifPresent(trial -> decide(trial, BACK, reason, Optional.of(by), "stopped"));
    }

    /** From its last day on, by whoever gave it or came after them. */
    public void makeLasting(TrialId id, PersonId by) {
        held(id, trial -> trial.asksOn(today()) && isGiver(trial, by))
                .ifPresent(trial -> {
                    decide(trial, LASTING, "", Optional.of(by), "lasting");
                    lasting.propose(trial);
                });
    }

    public void takeBack(TrialId id, PersonId by) {
        held(id, trial -> trial.asksOn(today()) && isGiver(trial, by))
                .ifPresent(trial -> decide(trial, BACK, "", Optional.of(by), "back"));
    }

    /** Once, to a day after today, and at most as long again. Nothing happens for another day. */
    public void extend(TrialId id, PersonId by, LocalDate until) {
        held(id, trial -> trial.asksOn(today()) && isGiver(trial, by) && trial.mayBeExtended())
                .filter(trial -> until.isAfter(today()) && !until.isAfter(trial.longest()))
                .ifPresent(trial -> {
                    book.extend(id, until);
                    var after = book.find(id).orElseThrow();
                    mail.tell("extended", after, others(after, Optional.of(by)));
                });
    }

    /** What its days ask for: the question, the question again, or its end. Asked twice it does it once. */
    void watch(TrialId id) {
        var today = today();
        held(id, _ -> true)
                .ifPresent(trial -> {
                    if (trial.isLapsed(today)) decide(trial, BACK, "", Optional.empty(), "lapsed");
                    else if (trial.asksAgainOn(today)) ask(trial, 2, "again");
                    else if (trial.asksOn(today)) ask(trial, 1, "ask");
                });
    }

    private void ask(Tried trial, int times, String what) {
        if (trial.asked() >= times) return;
        book.asked(trial.id(), times);
        mail.tell(what, trial, two.givers(trial, today()));
    }

    private void decide(
            Tried trial, State state, String reason, Optional<PersonId> by, String what) {
        book.decide(trial.id(), state, reason, by, today());
        notes.ended(trial.id(), today(), state == BACK);
        mail.tell(what, trial, others(trial, by));
    }

    private List<PersonId> others(Tried trial, Optional<PersonId> but) {
        var all = new LinkedHashSet<>(two.holders(trial, today()));
        all.addAll(two.givers(trial, today()));
        but.ifPresent(all::remove);
        return List.copyOf(all);
    }

    private boolean isOneOf(Tried trial, PersonId person) {
        return isHolder(trial, person) || isGiver(trial, person);
    }

    private Optional<Tried> held(TrialId id, Predicate<Tried> fits) {
        return book.hold(id).filter(fits);
    }

    private LocalDate today() {
        return organisation.today();
    }
}
