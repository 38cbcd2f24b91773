package tillit.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import tillit.table.TableRefused.Reason;

/** The parts of a workbook by their names. Only those asked for are unpacked, as they are read. */
final class Parts implements AutoCloseable {

    private final ZipFile zip;
    private final int size;
    private final Limits limits;

    Parts(byte[] file, Limits limits) throws IOException {
        this.zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
        this.size = file.length;
        this.limits = limits;
    }

    Optional<Markup> open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return Optional.empty();
        var text = new InputStreamReader(unpacking(entry), StandardCharsets.UTF_8);
        return Optional.of(new Markup(text, limits.cell()));
    }

    private InputStream unpacking(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new TableRefused(Reason.ENCRYPTED);
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED)
            throw new TableRefused(Reason.STRANGE_WORKBOOK);
        long packed =
                Math.min(
                        entry.getCompressedSize(), size); // what it says, but no more than there is
        return new Unpacking(entry.getName(), zip.getInputStream(entry), packed, limits);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
