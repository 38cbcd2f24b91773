package tillit.table;

import tillit.table.Markup.Kind;

/** Text in pieces, each with its own font; how it is pronounced (rPh, in Japanese) is left out. */
final class RichText {

    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private boolean isText;
    private boolean isPronunciation;

    /** Of a longer text only the beginning is kept, one character more than may be: who uses it refuses it. */
    RichText(int longest) {
        this.longest = longest;
    }

    /** Looks at the tag or text to which the markup has come. */
    void take(Markup markup) throws TableRefused {
        if (markup.kind() == Kind.TEXT) {
            if (isText && !isPronunciation && text.length() <= longest) text.append(markup.text());
        } else {
            if (markup.isNamed("t")) isText = markup.isOpening();
            if (markup.isNamed("rPh")) isPronunciation = markup.isOpening();
        }
    }

    /** Gives what came so far, and begins anew. */
    String empty() {
        var whole = text.toString();
        text.setLength(0);
        return whole;
    }
}
