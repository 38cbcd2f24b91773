package tillit.composition;

/** Finds the text of a key in somebody's language, and puts the values in. */
@FunctionalInterface
public interface Words {
    String of(String key, Object... values);
}
