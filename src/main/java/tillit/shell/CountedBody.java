package tillit.shell;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Is read until it is too much; then whoever reads gets a {@link MaxUploadSizeExceededException}: 413. */
class CountedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long most;
    private long read;

    CountedBody(ServletInputStream body, long most) {
        this.body = body;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = body.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = body.read(into, from, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int some) {
        read += some;
        if (read > most) throw new MaxUploadSizeExceededException(most);
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
