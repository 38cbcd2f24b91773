package tillit.programme.trainer;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.kept.StaffNow;

/** The door to the pool: one for the whole organisation. */
@Service
@Transactional
public class Trainers {

    private final TrainerBook book;
    private final Organisation organisation;
    private final StaffNow staff;

    Trainers(TrainerBook book, Organisation organisation, StaffNow staff) {
        this.book = book;
        this.organisation = organisation;
        this.staff = staff;
    }

    /** Somebody in the pool, by the name that the register has for them. */
    public record Named(Trainer trainer, String name) {}

    /** By name. */
    @Transactional(readOnly = true)
    public List<Named> all() {
        var pool = book.all();
        var names = names(pool.stream().map(Trainer::person).toList());
        return pool.stream()
                .map(one -> new Named(one, names.getOrDefault(one.person(), "")))
                .sorted(comparing(Named::name).thenComparing(it -> it.trainer().person().value()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Trainer> find(PersonId person) {
        return book.find(person);
    }

    @Transactional(readOnly = true)
    public Map<PersonId, String> names(List<PersonId> people) {
        return organisation.names(people);
    }

    /** Nothing happens with who is in it already, or does not work here. */
    public void add(Trainer trainer) {
        if (staff.now().standing(trainer.person()).isPresent()) book.add(trainer);
    }

    public void change(Trainer trainer) {
        book.change(trainer);
    }

    /** By themself: what they may lead stays as the strategist said. */
    public void change(PersonId person, Set<String> languages, int hours) {
        book.change(person, languages, hours);
    }

    /** What they have said yes to, they go on leading. */
    public void remove(PersonId person) {
        book.remove(person);
    }
}
