package tillit.conversation.wall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words in which a finger slipped: one letter wrong, missing, too many, or two changed about, in the middle of
 * a long word that nobody knows, beside one that is sent much more often. The first letter and the last two are never
 * a slip, for there a letter makes another word: <em>otrygghet</em>, <em>kompetent</em>.
 *
 * <p>Words that are one letter apart become the same when a letter of each is left out (Garbe's symmetric delete).
 */
final class Slips {

    private static final int SHORTEST = 8;
    private static final int END = 2;
    private static final int OFTEN = 4;
    private static final int TIMES = 5;

    private final Lexicon lexicon;
    private final Map<String, List<Spelt>> byRest = new HashMap<>();

    private record Spelt(String text, Group group) {}

    Slips(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Notes who is near this spelling of a group. */
    void add(String text, Group group) {
        if (text.length() < SHORTEST) return;
        for (var rest : rests(text)) {
            var near = byRest.computeIfAbsent(rest, _ -> new ArrayList<>());
            for (var other : near)
                if (other.group() != group && isSlip(text, other.text()))
                    meet(group, other.group());
            near.add(new Spelt(text, group));
        }
    }

    private static void meet(Group one, Group other) {
        if (one.neighbours().contains(other)) return;
        one.neighbours().add(other);
        other.neighbours().add(one);
    }

    /** The word that was meant, when it is another. */
    Optional<Group> meant(Group group) {
        Group meant = null;
        for (var other : group.neighbours())
            if (isMuchMore(other, group) && (meant == null || other.count() > meant.count()))
                meant = other;
        return Optional.ofNullable(meant).filter(_ -> isUnknown(group));
    }

    private static boolean isMuchMore(Group other, Group than) {
        return other.count() >= OFTEN && other.count() >= TIMES * than.count();
    }

    private boolean isUnknown(Group group) {
        return group.spellings().stream().noneMatch(spelling -> lexicon.knows(spelling.text()))
                && !lexicon.knows(group.key());
    }

    private static Set<String> rests(String word) {
        var rests = new HashSet<String>();
        rests.add(word);
        for (int i = 1; i < word.length() - 1; i++)
            rests.add(word.substring(0, i) + word.substring(i + 1));
        return rests;
    }

    /** In a phrase one long word differs, and the others are the same. */
    static boolean isSlip(String one, String other) {
        var words = one.split(" ");
        var others = other.split(" ");
        if (words.length != others.length) return false;
        int differs = -1;
        for (int i = 0; i < words.length; i++)
            if (!words[i].equals(others[i])) {
                if (differs >= 0) return false;
                differs = i;
            }
        return differs >= 0 && isSlipInWord(words[differs], others[differs]);
    }

    private static boolean isSlipInWord(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST - 1) return false;
        if (Math.max(one.length(), other.length()) < SHORTEST) return false;
        int same = sameFromStart(one, other);
        int left = Math.min(one.length(), other.length());
        if (same == 0 || same >= left) return false;
        var rest = one.substring(same);
        var otherRest = other.substring(same);
        return isOneLetter(rest, otherRest) && sameFromEnd(rest, otherRest) >= END;
    }

    private static boolean isOneLetter(String one, String other) {
        return switch (one.length() - other.length()) {
            case 0 -> one.substring(1).equals(other.substring(1)) || isTurned(one, other);
            case 1 -> one.substring(1).equals(other);
            case -1 -> other.substring(1).equals(one);
            default -> false;
        };
    }

    private static boolean isTurned(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    private static int sameFromStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(same) == other.charAt(same)) same++;
        return same;
    }

    private static int sameFromEnd(String one, String other) {
        return sameFromStart(
                new StringBuilder(one).reverse().toString(),
                new StringBuilder(other).reverse().toString());
    }
}
