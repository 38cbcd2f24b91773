package tillit.conversation.gathering.web.wall.masonry;

/**
 * A word that stands on the wall.
 *
 * @param number by which a page knows it again; never another word's
 * @param size 0 to 4, an index of {@link Type#SIZES}
 */
public record Laid(int number, String key, String label, int count, int size, Box box) {

    Laid at(Box other) {
        return new Laid(number, key, label, count, size, other);
    }
}
