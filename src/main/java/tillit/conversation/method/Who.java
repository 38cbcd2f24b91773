package tillit.conversation.method;

import java.util.List;
import java.util.Optional;

/** Who acts or sees, as a method file says it: {@code everyone except case-owner}. */
public record Who(List<String> named, Optional<RoleId> except) {

    public static final String EVERYONE = "everyone";
    public static final String LEADERS = "leaders";
    public static final String RETURNING = "returning";
    public static final String AUTHOR = "author";
    public static final String TABLE = "table";

    public boolean names(String name) {
        return named.contains(name);
    }
}
