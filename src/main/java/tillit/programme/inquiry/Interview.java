package tillit.programme.inquiry;

import java.time.LocalDate;

/**
 * What the strategist wrote down of an interview.
 *
 * @param who a role, not a name
 */
public record Interview(InterviewId id, LocalDate day, String who, String words) {}
