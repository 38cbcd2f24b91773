package tillit.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several mails to one person as one. The greeting with which all begin stands once. */
final class Digest {

    private static final String PARAGRAPH = "\n\n";
    private static final String LINE = PARAGRAPH + "———" + PARAGRAPH;

    private Digest() {}

    /** At least one, all to the same; a single one stays as it is. */
    static Mail of(List<Mail> mails) {
        var first = mails.getFirst();
        if (mails.size() == 1) return first;
        var greeting = greeting(mails);
        return new Mail(
                first.to(),
                first.subject() + " (+" + (mails.size() - 1) + ")",
                greeting.map(it -> it + PARAGRAPH).orElse("")
                        + mails.stream()
                                .map(mail -> mail.subject() + PARAGRAPH + body(mail, greeting))
                                .collect(Collectors.joining(LINE)));
    }

    private static Optional<String> greeting(List<Mail> mails) {
        var all = mails.stream().map(mail -> mail.text().split(PARAGRAPH, 2)).toList();
        var first = all.getFirst()[0];
        return all.stream().allMatch(it -> it.length == 2 && it[0].equals(first))
                ? Optional.of(first)
                : Optional.empty();
    }

    private static String body(Mail mail, Optional<String> greeting) {
        return greeting.map(it -> mail.text().substring(it.length() + PARAGRAPH.length()))
                .orElse(mail.text());
    }
}
