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

    /**
     * @param number 0 on the poster of the hall
     * @param name empty when it only says the number again
     */
    public record Poster(int number, String name, String link) {

        public QrPicture code() {
            return QrPicture.of(link);
        }

        /** What is typed by those whose phone reads no codes. */
        public String typed() {
            return link.replaceFirst("^https?://", "");
        }
    }

    public List<Poster> posters() {
        return gathering.tables().isEmpty()
                ? List.of(new Poster(0, "", link()))
                : IntStream.rangeClosed(1, gathering.tables().size())
                        .mapToObj(this::poster)
                        .toList();
    }

    private Poster poster(int number) {
        var name = gathering.table(number).orElse("");
        var again = name.matches("(?i)((bord|table|grupp|gruppe)\\s*)?" + number);
        return new Poster(number, again ? "" : name, link() + "/t/" + number);
    }

    private String link() {
        return address + "/g/" + gathering.code();
    }
}
