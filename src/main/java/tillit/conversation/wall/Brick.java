package tillit.conversation.wall;

import java.util.List;

/** A word on the wall, with everything that counts as it. */
public record Brick(String key, String label, int count, boolean hidden, List<String> variants) {}
