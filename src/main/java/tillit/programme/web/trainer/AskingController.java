package tillit.programme.web.trainer;

import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;
import tillit.programme.trainer.Candidate;
import tillit.programme.trainer.Job;
import tillit.programme.trainer.Need;
import tillit.programme.trainer.Request;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Trainers;
import tillit.shell.Frame;
import tillit.shell.Languages;

/** Asking for somebody to lead an occasion. */
@Controller
class AskingController {

    private final Requests requests;
    private final Trainers trainers;

    AskingController(Requests requests, Trainers trainers) {
        this.requests = requests;
        this.trainers = trainers;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/occasions/{occasion}/trainers")
    Object show(@PathVariable UUID programme, @PathVariable UUID occasion, Frame frame) {
        return requests.job(new ProgrammeId(programme), new OccasionId(occasion))
                .<Object>map(job -> page(job, frame.language()))
                .orElse("redirect:/programmes/" + programme);
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/occasions/{occasion}/trainers")
    String need(
            @PathVariable UUID programme,
            @PathVariable UUID occasion,
            @RequestParam(defaultValue = "1") String number,
            @RequestParam(defaultValue = "") String language) {
        var need = new Need(number.equals("2") ? 2 : 1, language);
        return then(
                programme,
                occasion,
                job -> {
                    if (Languages.ALL.contains(language)) requests.need(job, need);
                });
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/occasions/{occasion}/trainers/{person}")
    String ask(
            @PathVariable UUID programme,
            @PathVariable UUID occasion,
            @PathVariable UUID person,
            Frame frame) {
        return then(
                programme,
                occasion,
                job -> requests.ask(job, new PersonId(person), frame.language()));
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/occasions/{occasion}/trainers/{person}/removal")
    String withdraw(
            @PathVariable UUID programme, @PathVariable UUID occasion, @PathVariable UUID person) {
        return then(programme, occasion, job -> requests.withdraw(job, new PersonId(person)));
    }

    private String then(UUID programme, UUID occasion, Consumer<Job> does) {
        requests.job(new ProgrammeId(programme), new OccasionId(occasion)).ifPresent(does);
        return "redirect:/programmes/" + programme + "/occasions/" + occasion + "/trainers";
    }

    private AskingPage page(Job job, String language) {
        var need = requests.need(job, language);
        var asked = requests.of(job.occasion().id());
        var filled = requests.isFilled(job);
        var candidates = filled ? List.<Candidate>of() : requests.candidates(job, need);
        var people =
                Stream.concat(
                        asked.stream().map(Request::person),
                        candidates.stream().map(Candidate::person));
        return new AskingPage(
                job, need, asked, filled, candidates, trainers.names(people.toList()));
    }
}
