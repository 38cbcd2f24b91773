package tillit.programme.trainer;

import static java.util.Comparator.comparingInt;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import tillit.access.PersonId;

/**
 * Who could lead an occasion: may lead it, speaks its language, has time left in its month, is not somewhere else, and
 * was not asked before. Who leads least comes first, so that it evens out.
 *
 * @param elsewhere who takes part in something else then
 */
record Choice(Job job, Need need, Set<PersonId> elsewhere, ZoneId zone) {

    List<Candidate> of(List<Trainer> pool, List<Request> requests) {
        return pool.stream()
                .filter(one -> one.mayLead(job) && one.languages().contains(need.language()))
                .filter(one -> !elsewhere.contains(one.person()) && !wasAsked(one, requests))
                .filter(one -> !diary(one, requests).isBusy(job.occasion().when()))
                .map(one -> candidate(one, diary(one, requests)))
                .filter(one -> one.left().compareTo(job.occasion().when().length()) >= 0)
                .sorted(
                        comparingInt(Candidate::times)
                                .thenComparing(Candidate::inYear)
                                .thenComparing(one -> one.person().toString()))
                .toList();
    }

    private Candidate candidate(Trainer one, Diary diary) {
        return new Candidate(
                one.person(),
                diary.times(day()),
                diary.inYearOf(day()),
                Duration.ofHours(one.hours()).minus(diary.inMonthOf(day())));
    }

    private boolean wasAsked(Trainer one, List<Request> requests) {
        return requests.stream()
                .anyMatch(it ->
                        it.person().equals(one.person())
                                && it.job().occasion().id().equals(job.occasion().id()));
    }

    private Diary diary(Trainer one, List<Request> requests) {
        return Diary.of(one.person(), requests, zone);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(job.occasion().when().from(), zone);
    }
}
