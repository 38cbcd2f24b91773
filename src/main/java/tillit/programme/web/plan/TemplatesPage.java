package tillit.programme.web.plan;

import java.util.List;
import tillit.programme.template.Template;
import tillit.shell.Page;

/** Where it is chosen what a new programme begins with. */
public record TemplatesPage(List<Template> templates) implements Page {}
