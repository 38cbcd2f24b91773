package tillit.programme.web.trainer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.Right;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.programme.plan.Kind;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Trainer;
import tillit.programme.trainer.Trainers;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** The pool: who is in it, and what each may lead. */
@Controller
class PoolController {

    private static final int USUAL_HOURS = 8;

    private final Trainers trainers;
    private final Requests requests;
    private final Organisation organisation;

    PoolController(Trainers trainers, Requests requests, Organisation organisation) {
        this.trainers = trainers;
        this.requests = requests;
        this.organisation = organisation;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/trainers")
    PoolPage all(@RequestParam(defaultValue = "") String q) {
        var today = organisation.today();
        return new PoolPage(
                trainers.all().stream()
                        .map(one ->
                                new PoolPage.Line(
                                        one.trainer(),
                                        one.name(),
                                        Hours.of(requests.left(one.trainer(), today))))
                        .toList(),
                q,
                organisation.search(q, today));
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/trainers")
    String add(@RequestParam(defaultValue = "") String person) {
        var known = Typed.id(person).map(PersonId::new).flatMap(organisation::person);
        known.map(PoolController::first).ifPresent(trainers::add);
        return known.map(one -> "redirect:/trainers/" + one.id()).orElse("redirect:/trainers");
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/trainers/{person}")
    Object show(@PathVariable UUID person) {
        return trainers.find(new PersonId(person))
                .<Object>map(one -> page(one, TrainerForm.of(one), Map.of()))
                .orElse("redirect:/trainers");
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/trainers/{person}")
    Object change(@PathVariable UUID person, @RequestParam MultiValueMap<String, String> typed) {
        var trainer = trainers.find(new PersonId(person));
        if (trainer.isEmpty()) return "redirect:/trainers";
        var form = TrainerForm.typed(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) return Answer.mend(page(trainer.get(), form, wrong));
        trainers.change(form.trainer(trainer.get().person()));
        return "redirect:/trainers";
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/trainers/{person}/removal")
    String remove(@PathVariable UUID person) {
        trainers.remove(new PersonId(person));
        return "redirect:/trainers";
    }

    private TrainerPage page(Trainer one, TrainerForm form, Map<String, String> wrong) {
        var name = organisation.person(one.person()).map(Person::name);
        return new TrainerPage(one.person(), name.orElse(""), form, wrong);
    }

    /** Until the strategist says what they may lead. */
    private static Trainer first(Person person) {
        return new Trainer(
                person.id(),
                Set.of(Kind.COURSE),
                List.of(),
                Set.of(person.language()),
                USUAL_HOURS);
    }
}
