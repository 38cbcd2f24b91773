package tillit.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller return a {@link Page} or an {@link Answer}. */
@Component
class PageAnswers implements HandlerMethodReturnValueHandler {

    private final PageWriter pages;
    private final Frames frames;

    PageAnswers(PageWriter pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Page.class.isAssignableFrom(type.getParameterType())
                || type.getParameterType() == Answer.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter type,
            ModelAndViewContainer model,
            NativeWebRequest request)
            throws IOException {
        model.setRequestHandled(true);
        var answer =
                value instanceof Answer given
                        ? given
                        : new Answer(HttpStatus.OK, (Page) value(value));
        var response = request.getNativeResponse(HttpServletResponse.class);
        var asked = request.getNativeRequest(HttpServletRequest.class);
        if (response == null || asked == null) return;
        send(answer, asked, response);
    }

    private void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var body = pages.write(answer.page(), frames.of(request));
        response.setStatus(answer.status().value());
        answer.headers().forEach(response::setHeader);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.getContentLength());
        response.setHeader("Cache-Control", "no-store");
        body.writeTo(response.getOutputStream());
    }

    private static Object value(@Nullable Object value) {
        if (value == null) throw new IllegalStateException("A controller returned no page.");
        return value;
    }
}
