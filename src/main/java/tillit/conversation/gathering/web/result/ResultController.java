package tillit.conversation.gathering.web.result;

import static tillit.conversation.gathering.GatheringRights.ORGANISES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.GatheringId;
import tillit.conversation.InOurWay;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.attendance.Attendance;
import tillit.conversation.gathering.result.GatheringResult;
import tillit.conversation.gathering.result.ResultRows;
import tillit.conversation.gathering.result.Results;
import tillit.conversation.gathering.workplace.Workplaces;
import tillit.shell.Frame;

/** What a gathering came to: for its organiser, and for everyone when it is over. */
@Controller
class ResultController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType EXCEL =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Gatherings gatherings;
    private final Results results;
    private final Attendance attendance;
    private final Workplaces workplaces;
    private final ObjectProvider<InOurWay> onward;

    ResultController(
            Gatherings gatherings,
            Results results,
            Attendance attendance,
            Workplaces workplaces,
            ObjectProvider<InOurWay> onward) {
        this.gatherings = gatherings;
        this.results = results;
        this.attendance = attendance;
        this.workplaces = workplaces;
        this.onward = onward;
    }

    @Allowed(value = ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}/result")
    ResultPage result(@PathVariable UUID gathering, Frame frame) {
        var found = find(gathering);
        var workplace = workplaces.of(found.id());
        var whole = workplace.flatMap(workplaces::whole);
        var result = results.of(found, frame.language());
        return new ResultPage(
                found,
                result,
                ways(found, result),
                results.isOver(found),
                attendance.of(found.id()),
                workplace,
                whole.map(Gathering::name).orElse(""),
                whole.filter(workplaces::isOpen).isPresent());
    }

    private List<String> ways(Gathering gathering, GatheringResult result) {
        return onward.stream()
                .flatMap(it ->
                        IntStream.range(0, result.lines().size())
                                .mapToObj(line -> it.from(gathering.code(), line)))
                .toList();
    }

    @Allowed(value = ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}/result.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID gathering, Frame frame) {
        var found = find(gathering);
        var text = rows(found, frame).csv();
        return file(found, ".csv", CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    @Allowed(value = ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}/result.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID gathering, Frame frame) throws IOException {
        var found = find(gathering);
        var written = new ByteArrayOutputStream();
        rows(found, frame).workbook(written);
        return file(found, ".xlsx", EXCEL, written.toByteArray());
    }

    /** Whoever has the code could come in, and may see what it came to. */
    @Allowed(Right.ANYONE)
    @GetMapping("/g/{code}/result")
    OpenResultPage open(@PathVariable String code, Frame frame) {
        return gatherings
                .withCode(code)
                .map(it -> open(it, frame))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Phones know nobody: whoever brings a line of it further signs in on the way. */
    private OpenResultPage open(Gathering gathering, Frame frame) {
        var result = whenOver(gathering, frame);
        var ways = result.map(it -> ways(gathering, it)).orElse(List.of());
        return new OpenResultPage(gathering, result, ways);
    }

    private Optional<GatheringResult> whenOver(Gathering gathering, Frame frame) {
        return results.isOver(gathering)
                ? Optional.of(results.of(gathering, frame.language()))
                : Optional.empty();
    }

    private ResultRows rows(Gathering gathering, Frame frame) {
        return new ResultRows(results.of(gathering, frame.language()), frame::text);
    }

    private static ResponseEntity<byte[]> file(
            Gathering gathering, String ending, MediaType type, byte[] bytes) {
        var name =
                ContentDisposition.attachment()
                        .filename(gathering.name() + ending, StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(type)
                .body(bytes);
    }

    private Gathering find(UUID gathering) {
        return gatherings.find(new GatheringId(gathering)).orElseThrow(ResultController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
