package tillit.programme.mentoring;

/**
 * What a strategist sees of mentoring: nobody.
 *
 * @param waiting want a mentor, and nobody is proposed to them
 * @param places for so many more there is a mentor
 * @param proposed wait for an answer
 * @param talking pairs
 */
public record Numbers(long waiting, long places, long proposed, long talking, long ended) {}
