package tillit.programme.plan;

/** What a part works on: the person, the group or the whole. Development goes on in all three at the same time. */
public enum Breadth {
    INDIVIDUAL,
    GROUP,
    ORGANISATION
}
