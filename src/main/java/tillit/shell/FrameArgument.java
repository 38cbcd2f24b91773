package tillit.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller ask for the {@link Frame} of the page. */
@Component
class FrameArgument implements HandlerMethodArgumentResolver {

    private final Frames frames;

    FrameArgument(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null) throw new IllegalStateException("There is no request.");
        return frames.of(asked);
    }
}
