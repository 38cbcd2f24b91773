package tillit.commons.web.together;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.commons.together.Group;
import tillit.commons.together.InGroup;
import tillit.commons.together.NextTime;
import tillit.commons.together.Together;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** The own page of a circle or a network. Once it has ended its page is only read. */
@Controller
class TogetherController {

    private static final int MOST_VERSIONS = 9999;

    private final Together together;

    TogetherController(Together together) {
        this.together = together;
    }

    @Allowed(value = InGroup.RIGHT, of = "group")
    @GetMapping("/together/{group}")
    TogetherPage show(@PathVariable UUID group, @AuthenticationPrincipal SignedIn me) {
        return page(find(group, me), LinkForm.empty(), Map.of());
    }

    @Allowed(value = InGroup.RIGHT, of = "group")
    @PostMapping("/together/{group}/links")
    Object add(
            @PathVariable UUID group,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var there = find(group, me);
        if (!there.goesOn()) return back(group);
        var form = LinkForm.typed(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) return Answer.mend(page(there, form, wrong));
        return together.add(group, form.link())
                ? back(group)
                : Answer.mend(page(there, form, Map.of("title", "together.wrong.full")));
    }

    @Allowed(value = InGroup.RIGHT, of = "group")
    @PostMapping("/together/{group}/links/{link}/removal")
    String remove(
            @PathVariable UUID group,
            @PathVariable UUID link,
            @AuthenticationPrincipal SignedIn me) {
        if (find(group, me).goesOn()) together.remove(group, link);
        return back(group);
    }

    @Allowed(value = InGroup.RIGHT, of = "group")
    @PostMapping("/together/{group}/next")
    Object say(
            @PathVariable UUID group,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var there = find(group, me);
        if (!there.goesOn()) return back(group);
        var words = Typed.lines(typed, "words");
        int number = Typed.number(Typed.line(typed, "number"), MOST_VERSIONS).orElse(0);
        if (words.length() > NextTime.LONGEST)
            return Answer.mend(
                    said(
                            there,
                            new NextTime(number, words),
                            Optional.empty(),
                            Map.of("words", "together.wrong.long")));
        return together.say(group, number, words)
                .<Object>map(newer ->
                        Answer.mend(
                                said(
                                        there,
                                        new NextTime(newer.number(), words),
                                        Optional.of(newer),
                                        Map.of())))
                .orElse(back(group));
    }

    /** The right to it was asked for, so it is there. */
    private Group find(UUID group, SignedIn me) {
        return together.find(group, me.id()).orElseThrow();
    }

    private TogetherPage page(Group group, LinkForm form, Map<String, String> wrong) {
        return new TogetherPage(
                group,
                together.links(group.id()),
                together.next(group.id()),
                Optional.empty(),
                form,
                wrong);
    }

    private TogetherPage said(
            Group group, NextTime next, Optional<NextTime> newer, Map<String, String> wrong) {
        return new TogetherPage(
                group, together.links(group.id()), next, newer, LinkForm.empty(), wrong);
    }

    private static String back(UUID group) {
        return "redirect:/together/" + group;
    }
}
