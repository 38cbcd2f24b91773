package tillit.obstacles.web.gathering;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.InOurWay;
import tillit.conversation.SaidAtGatherings;
import tillit.obstacles.FirstWords;

/** From a line of what a gathering came to: its words are read here, so they stand in no address. */
@Component
class FromResult implements InOurWay, FirstWords {

    private final SaidAtGatherings said;

    FromResult(SaidAtGatherings said) {
        this.said = said;
    }

    /** Lines are counted from 1 in addresses. */
    @Override
    public String from(String code, int line) {
        return "/obstacles/new?code=" + code + "&line=" + (line + 1);
    }

    @Override
    public Optional<String> of(String code, int line, PersonId reader) {
        return said.line(code, line - 1, reader);
    }
}
