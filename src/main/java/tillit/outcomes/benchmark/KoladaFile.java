package tillit.outcomes.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tillit.outcomes.benchmark.Reading.Read;
import tillit.outcomes.benchmark.Reading.Unread;

/** An answer of Kolada's that somebody has saved, for houses without a way out to the network. */
public final class KoladaFile {

    private KoladaFile() {}

    /** Never empty when read. */
    public static Reading<List<Benchmark>> read(InputStream file) throws IOException {
        return Json.read(file).then(KoladaPage::of).then(KoladaFile::known);
    }

    private static Reading<List<Benchmark>> known(KoladaPage page) {
        return page.benchmarks().isEmpty()
                ? new Unread<>(Reason.NOTHING_KNOWN)
                : new Read<>(page.benchmarks());
    }
}
