package tillit.conversation.gathering.web.making;

import java.util.List;
import tillit.conversation.gathering.Gathering;
import tillit.shell.Page;

/** The gatherings that somebody organises, the newest first. */
public record GatheringsPage(List<Gathering> own) implements Page {}
