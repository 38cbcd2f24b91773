package tillit.conversation.gathering.web.phone;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.method.Command;
import tillit.conversation.method.SeatId;

/** Where somebody sits, and who writes for the table. */
@Controller
class TableController {

    private final PhoneAnswers answers;

    TableController(PhoneAnswers answers) {
        this.answers = answers;
    }

    /** At the table with this number; without one where there is most room. */
    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/table")
    Object sitDown(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String table,
            PhoneAnswers.Asked asked) {
        return answers.sitDown(code, asked, by -> sitting(by, table.strip()));
    }

    /** "I am the host now": whoever was it is relieved. */
    @Allowed(Right.ANYONE)
    @PostMapping("/g/{code}/host")
    Object host(@PathVariable String code, PhoneAnswers.Asked asked) {
        return answers.tell(code, UUID.randomUUID(), "", asked, by -> new Command.Host(by, by));
    }

    private static Command sitting(SeatId by, String table) {
        if (table.isEmpty()) return new Command.FindTable(by, by);
        var number = table.matches("[0-9]{1,4}") ? Integer.parseInt(table) : 0;
        return new Command.SitDown(by, by, number);
    }
}
