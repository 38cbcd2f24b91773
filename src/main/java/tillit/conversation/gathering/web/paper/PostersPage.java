package tillit.conversation.gathering.web.paper;

import java.util.List;
import java.util.stream.IntStream;
import tillit.conversation.gathering.Gathering;
import tillit.shell.Page;
import tillit.shell.QrPicture;

/**
 * A poster for each table, or one for the hall where nobody sits at tables.
 *
 * @param address where Tillit is, with its scheme
 */
public record PostersPage(Gathering gathering, String address) implements Page {

    /** @param number 0 on the poster of the hall */
    public record Poster(int number, String name, QrPicture code) {}

    public List<Poster> posters() {
        return gathering.tables().isEmpty()
                ? List.of(new Poster(0, "", QrPicture.of(link())))
                : IntStream.rangeClosed(1, gathering.tables().size())
                        .mapToObj(this::poster)
                        .toList();
    }

    /** What is typed by those whose phone reads no codes. */
    public String typed() {
        return link().replaceFirst("^https?://", "");
    }

    /** A name that only says the number again is left out. */
    private Poster poster(int number) {
        var name = gathering.table(number).orElse("");
        var more = name.replaceAll("\\D+", "").equals("" + number) ? "" : name;
        return new Poster(number, more, QrPicture.of(link() + "/t/" + number));
    }

    private String link() {
        return address + "/g/" + gathering.code();
    }
}
