package tillit.outcomes.jonkoping;

import java.util.List;

/** Names for people who do not exist. */
final class Names {

    private static final List<String> FIRST =
            List.of(
                    "Aino",
                    "Sara",
                    "Göran",
                    "Birgitta",
                    "Kerstin",
                    "Ida",
                    "Olle",
                    "Per",
                    "Leyla",
                    "Jonas",
                    "Freja",
                    "Thomas",
                    "Mikael",
                    "Anna",
                    "Lars",
                    "Eva",
                    "Nils");

    private static final List<String> LAST =
            List.of(
                    "Lindqvist",
                    "Nyström",
                    "Ahlgren",
                    "Wallin",
                    "Sjöqvist",
                    "Berg",
                    "Holm",
                    "Öberg",
                    "Åkesson",
                    "Karlsson",
                    "Nilsson",
                    "Ek",
                    "Lund",
                    "Hassan",
                    "Björk");

    private Names() {}

    static String of(int number) {
        return FIRST.get(number % FIRST.size())
                + " "
                + LAST.get(number / FIRST.size() % LAST.size());
    }
}
