package tillit.programme.mentoring;

/** What a mentor and a mentee may talk about; few, so that they have some in common. */
public enum Subject {
    NEW_AS_MANAGER,
    LARGE_GROUP,
    HARD_TALKS,
    CHANGE,
    COOPERATION,
    ECONOMY,
    BALANCE,
    WAY_AHEAD
}
