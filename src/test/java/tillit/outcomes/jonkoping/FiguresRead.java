package tillit.outcomes.jonkoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** The page of key figures as somebody reads it: one figure at a time, in its own table. */
record FiguresRead(String page) {

    /** What its table says of 2019 and of 2024, and what stands in large. */
    record Course(String in2019, String in2024, String large) {}

    Course of(String figure) {
        return course("<article class=\"figure\" id=\"" + figure + "\">");
    }

    /** The part of this name. */
    Course under(String name) {
        return course("<h3>" + name + "</h3>");
    }

    private Course course(String start) {
        int from = page.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        var article = page.substring(from, page.indexOf("</article>", from));
        return new Course(
                number(article, "<th scope=\"row\">2019</th>\\s*<td>"),
                number(article, "<th scope=\"row\">2024</th>\\s*<td>"),
                number(article, "<strong>"));
    }

    private static String number(String article, String before) {
        var found = Pattern.compile(before + "(\\d+,\\d+)").matcher(article);
        assertThat(found.find()).as(before).isTrue();
        return found.group(1);
    }
}
