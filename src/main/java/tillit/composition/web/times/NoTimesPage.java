package tillit.composition.web.times;

import tillit.composition.desk.Composition;
import tillit.shell.Page;

/** Says for what times are found. */
public record NoTimesPage(Composition composition) implements Page {}
