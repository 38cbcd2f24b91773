package tillit.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws a page with the template of its name. */
@Component
public class PageWriter {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "tillit");

    public PageWriter() {
        templates.setTrimControlStructures(true);
        templates.setBinaryStaticContent(true);
    }

    Utf8ByteOutput write(Page page, Frame frame) {
        var output = new Utf8ByteOutput();
        draw(page, frame, output);
        return output;
    }

    /** A part of a page in UTF-8, for a stream. */
    public byte[] bytes(Page part, Frame frame) {
        return write(part, frame).toByteArray();
    }

    void draw(Page page, Frame frame, TemplateOutput output) {
        templates.render(template(page.getClass()), Map.of("page", page, "frame", frame), output);
    }

    /** {@code tillit.access.web.SignInPage} is drawn by {@code access/web/SignInPage.jte}. */
    private static String template(Class<?> page) {
        var folder = page.getPackageName().substring("tillit.".length()).replace('.', '/');
        return folder + "/" + page.getSimpleName() + ".jte";
    }
}
