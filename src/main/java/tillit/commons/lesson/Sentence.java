package tillit.commons.lesson;

/** Where sentences of a text begin: there a capital letter tells nothing. */
record Sentence(String text) {

    private static final String ENDS = ".!?:\n–•";
    private static final String BETWEEN = " \t\"”“»«’'(-";

    boolean beginsAt(int place) {
        int before = place - 1;
        while (before >= 0 && BETWEEN.indexOf(text.charAt(before)) >= 0) before--;
        return before < 0 || ENDS.indexOf(text.charAt(before)) >= 0;
    }
}
