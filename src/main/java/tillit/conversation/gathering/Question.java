package tillit.conversation.gathering;

import tillit.conversation.method.Wording;

/**
 * A good question that is ready to be asked.
 *
 * @param about what it is about: here, trust, time, conditions or together
 */
public record Question(String id, String about, Wording words) {}
