package tillit.programme.web.plan;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import tillit.shell.Frame;

/** A certificate on one sheet of A4, with the font inside. All lengths are in points, 72 to an inch. */
final class CertificatePaper {

    private static final PDRectangle SHEET = PDRectangle.A4;
    private static final float MARGIN = 92;
    private static final float TOP = 150;
    private static final float LEADING = 1.3f;
    private static final float INK = 0.1f;
    private static final String FONT = "/fonts/newsreader.ttf";

    /** @param below how much room there is beneath it */
    private record Line(String text, float size, float below) {}

    private final CertificatePage page;
    private final Frame frame;

    CertificatePaper(CertificatePage page, Frame frame) {
        this.page = page;
        this.frame = frame;
    }

    byte[] pdf() {
        try (var document = new PDDocument();
                var letters = letters()) {
            var font = PDType0Font.load(document, letters, true);
            var sheet = new PDPage(SHEET);
            document.addPage(sheet);
            document.getDocumentCatalog().setLanguage(frame.language());
            document.getDocumentInformation().setTitle(frame.text("occasion.certificate"));
            try (var ink = new PDPageContentStream(document, sheet)) {
                write(ink, font, letters);
            }
            var written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont letters() throws IOException {
        try (var file = requireNonNull(CertificatePaper.class.getResourceAsStream(FONT))) {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
        }
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(new Line(frame.place().name(), 13, 96));
        lines.add(new Line(frame.text("occasion.certificate"), 44, 30));
        lines.add(new Line(page.name(), 26, 4));
        lines.add(new Line(frame.text("occasion.certified", page.title(frame.language())), 18, 26));
        page.given(frame).forEach(text -> lines.add(new Line(text, 13, 0)));
        lines.add(new Line(page.facts(frame), 13, 0));
        return lines;
    }

    private void write(PDPageContentStream ink, PDType0Font font, TrueTypeFont letters)
            throws IOException {
        float y = SHEET.getHeight() - TOP;
        ink.setNonStrokingColor(INK);
        for (var line : lines()) {
            for (var part : wrapped(known(line.text(), letters), font, line.size())) {
                ink.beginText();
                ink.setFont(font, line.size());
                ink.newLineAtOffset(MARGIN, y);
                ink.showText(part);
                ink.endText();
                y -= line.size() * LEADING;
            }
            y -= line.below();
        }
    }

    private static List<String> wrapped(String text, PDType0Font font, float size)
            throws IOException {
        float room = SHEET.getWidth() - 2 * MARGIN;
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > room) {
                lines.add(line);
                line = word;
            } else line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** Letters that the font has not lose their accents, or are a mark; a name is not worth an error. */
    private static String known(String text, TrueTypeFont letters) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> has(letters, letter) ? letter : plain(letters, letter))
                .collect(Collectors.joining());
    }

    private static String plain(TrueTypeFont letters, String letter) {
        var base = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return !base.isEmpty() && has(letters, base) ? base : "·";
    }

    private static boolean has(TrueTypeFont letters, String letter) {
        try {
            return letters.getUnicodeCmapLookup().getGlyphId(letter.codePointAt(0)) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
