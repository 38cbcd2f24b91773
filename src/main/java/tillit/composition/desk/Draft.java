package tillit.composition.desk;

import java.util.List;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;

/** A composition to be: its people, and the text of a file of rules. */
public record Draft(
        String name, Form form, List<String> columns, List<Member> people, String rules) {

    public Draft {
        columns = List.copyOf(columns);
        people = List.copyOf(people);
    }
}
