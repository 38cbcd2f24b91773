package tillit.obstacles.web.document;

import java.util.Map;
import tillit.shell.Page;

/**
 * Beginning a clear-out.
 *
 * @param wrong the key of what to say beside a field
 */
public record ClearOutFormPage(String key, String name, String lastDay, Map<String, String> wrong)
        implements Page {}
