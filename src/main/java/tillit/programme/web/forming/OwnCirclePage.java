package tillit.programme.web.forming;

import tillit.programme.ProgrammeId;
import tillit.programme.forming.Forming;
import tillit.shell.Page;

/** The circles of a part, for one who may be in one. */
public record OwnCirclePage(ProgrammeId programme, String name, Forming.Own own) implements Page {

    public String path() {
        return "/programmes/" + programme + "/parts/" + own.part().id() + "/circle";
    }

    public String back() {
        return "/programmes/" + programme + "/mine";
    }
}
