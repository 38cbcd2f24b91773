package tillit.organisation.scim;

/** Which of many are asked for: from the first, which is 1, at most so many. */
public record Slice(int startIndex, int count) {

    /** More are not given at once. */
    public static final int MOST = 200;

    /** RFC 7644, section 3.4.2.4: less than one means the first, less than none means none. */
    public Slice {
        startIndex = Math.max(startIndex, 1);
        count = Math.clamp(count, 0, MOST);
    }
}
