package tillit.obstacles.web;

import java.util.List;
import tillit.obstacles.way.Quarter;
import tillit.shell.Page;

/** How obstacles are answered in the whole organisation, the newest quarter first. */
public record QuartersPage(List<Quarter> quarters) implements Page {}
