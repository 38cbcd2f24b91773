package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions.Attended;
import tillit.programme.course.When;
import tillit.programme.plan.PartId;
import tillit.shell.Frames;

/** What somebody can put in a drawer, or send to a new employer. */
@HouseTest
class CertificatePaperTest {

    private static final Instant MORNING = Instant.parse("2027-03-04T08:00:00Z");

    @Autowired private Frames frames;

    @Test
    void it_is_one_sheet_in_the_readers_language_with_the_font_inside() throws IOException {
        try (var paper = paper("da", "Freja Sjöqvist-Møller", "Samtalsledare lär sig metoden")) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            var box = paper.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(box.getHeight()).isEqualTo(PDRectangle.A4.getHeight());
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Ekhamn", "Kursusbevis", "Freja Sjöqvist-Møller")
                    .contains("har deltaget i Samtaleledere lærer metoden", "4. marts 2027")
                    .contains("Rådhuset, sal 2");
            var resources = paper.getPage(0).getResources();
            for (var name : resources.getFontNames())
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void however_long_the_words_they_stay_on_the_sheet() throws IOException {
        var longOne = "Samverkan mellan förvaltningar ".repeat(6).strip();
        try (var paper =
                paper("sv", "Karl-Johan von Silfverhielm-Oxenstierna ".repeat(2), longOne)) {
            var edges = new Edges();
            edges.getText(paper);
            assertThat(edges.right).isPositive().isLessThan(PDRectangle.A4.getWidth() - 80);
            assertThat(edges.bottom).isLessThan(PDRectangle.A4.getHeight() - 80);
        }
    }

    @Test
    void a_name_in_other_letters_is_no_error() throws IOException {
        try (var paper = paper("sv", "Łukasz Nguyễn 李 Ольга \u0000", "Kurs")) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Łukasz Nguyen · ····· ·");
        }
    }

    private PDDocument paper(String language, String name, String title) throws IOException {
        var occasion =
                new Occasion(
                        new OccasionId(UUID.randomUUID()),
                        new ProgrammeId(UUID.randomUUID()),
                        new PartId(UUID.randomUUID()),
                        new When(MORNING, MORNING.plusSeconds(25_200)),
                        "Rådhuset, sal 2",
                        20,
                        LocalDate.of(2027, 2, 25));
        var page = new CertificatePage(name, new Attended(occasion, title, Optional.empty()));
        return Loader.loadPDF(new CertificatePaper(page, frames.toAll(language)).pdf());
    }

    /** How far letters reach, from the sheet's left and upper edge. */
    private static final class Edges extends PDFTextStripper {

        private float right;
        private float bottom;

        @Override
        protected void processTextPosition(TextPosition letter) {
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            bottom = Math.max(bottom, letter.getYDirAdj());
        }
    }
}
