package tillit.organisation.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found out about the files of an import.
 *
 * @param version of the register with which they were compared
 * @param unread files that somebody must do something about first; there is no result then
 */
public record Study(long version, List<Unread> unread, Optional<Result> result) {

    /** Whether somebody must say that the rest may be taken in. */
    public boolean hasWrongRows() {
        return result.filter(found -> found.wrongRows() > 0).isPresent();
    }

    /**
     * @param rows how many rows of each kind were read, right or wrong
     * @param wrongRows how many of them are wrong
     * @param seen another text when something else would be written
     */
    public record Result(
            Map<FileKind, Integer> rows,
            int wrongRows,
            List<Problem> problems,
            News news,
            boolean changesNothing,
            String seen) {

        /** Of rows that are not taken in. */
        public List<Problem> wrong() {
            return problems.stream().filter(problem -> !problem.reason().isOdd()).toList();
        }

        /** Remarks on rows that are. */
        public List<Problem> odd() {
            return problems.stream().filter(problem -> problem.reason().isOdd()).toList();
        }
    }
}
