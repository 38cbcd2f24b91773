package tillit.table;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tillit.table.TableRefused.Reason;

/** Characters that are written in a roundabout way in the parts of a workbook. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#x\\p{XDigit}{1,6}|\\w{1,9});");

    /** Excel's own, for what XML cannot have: _x000D_. */
    private static final Pattern EXCEL = Pattern.compile("_x(\\p{XDigit}{4})_");

    private static final int STRANGE = -1;

    private Entities() {}

    /** Throws when there is an entity that a document type would have to declare. */
    static String decode(String text) throws TableRefused {
        var plain = text.indexOf('&') < 0 ? text : decoded(text);
        return plain.contains("_x") ? EXCEL.matcher(plain).replaceAll(Entities::excel) : plain;
    }

    private static String decoded(String text) throws TableRefused {
        var plain = new StringBuilder(text.length());
        var entity = ENTITY.matcher(text);
        while (entity.find()) {
            int character = character(entity.group(1));
            if (character == STRANGE) throw new TableRefused(Reason.STRANGE_WORKBOOK);
            entity.appendReplacement(plain, "");
            plain.appendCodePoint(character);
        }
        return entity.appendTail(plain).toString();
    }

    private static int character(String entity) {
        return switch (entity) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> entity.startsWith("#") ? numbered(entity.substring(1)) : STRANGE;
        };
    }

    private static int numbered(String number) {
        int character =
                number.startsWith("x")
                        ? Integer.parseInt(number, 1, number.length(), 16)
                        : Integer.parseInt(number);
        return Character.isValidCodePoint(character) ? character : STRANGE;
    }

    private static String excel(MatchResult written) {
        var character = String.valueOf((char) Integer.parseInt(written.group(1), 16));
        return Matcher.quoteReplacement(character);
    }
}
