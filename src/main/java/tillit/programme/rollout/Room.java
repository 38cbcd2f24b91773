package tillit.programme.rollout;

/** @param places for those who learn, from 1 */
public record Room(String name, int places) {}
