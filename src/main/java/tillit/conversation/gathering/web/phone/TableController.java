package tillit.conversation.gathering.web.phone;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.method.Command;

/** Where somebody sits, and who writes for the table. */
@Controller
class TableController {

    private final PhoneAnswers answers;

    TableController(PhoneAnswers answers) {
        this.answers = answers;
    }

    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/table")
    Object sitDown(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") String table,
            PhoneAnswers.Asked asked) {
        var number = table.strip().matches("[0-9]{1,4}") ? Integer.parseInt(table.strip()) : 0;
        return answers.move(code, asked, by -> new Command.SitDown(by, by, number));
    }

    /** "I am the host now": whoever was it is relieved. */
    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/host")
    Object host(@PathVariable String code, PhoneAnswers.Asked asked) {
        return answers.tell(code, UUID.randomUUID(), "", asked, by -> new Command.Host(by, by));
    }
}
