package tillit.programme.web.plan;

import java.util.List;
import tillit.programme.kept.Kept;
import tillit.shell.Page;

/** The programmes that somebody lays out, the newest first. */
public record ProgrammesPage(List<Kept> own) implements Page {}
