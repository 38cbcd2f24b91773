package tillit.conversation.live;

import java.util.Map;

/**
 * Somebody wants to follow.
 *
 * @param path the address without its query, such as {@code /live/hall} or {@code /g/1234/live}; nothing in it is
 *     to be believed
 * @param cookies by name
 */
public record Knock(String path, Map<String, String> cookies) {}
