package vn.trinhky.compilation.marking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportMarking;
import vn.trinhky.office.Officer;
import vn.trinhky.word.marks.DocumentMarks.Urgency;
import vn.trinhky.word.marks.Secrecy;

/** The marks of a report for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/marks")
class MarkingApi {

    private final ReportMarking marking;
    private final Compilation compilation;

    MarkingApi(ReportMarking marking, Compilation compilation) {
        this.marking = marking;
        this.compilation = compilation;
    }

    /**
     * @param urgency null for not urgent
     * @param secrecy null for none; anything else is refused
     */
    record Marks(@Nullable Urgency urgency, @Nullable Secrecy secrecy) {}

    @GetMapping
    Marks marks(@PathVariable UUID id, Officer officer) {
        return new Marks(compilation.reportFor(new ReportId(id), officer).urgency(), Secrecy.NONE);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable UUID id, @RequestBody Marks marks, Officer officer) {
        Secrecy secrecy = marks.secrecy() == null ? Secrecy.NONE : marks.secrecy();
        marking.mark(new ReportId(id), marks.urgency(), secrecy, officer);
    }
}
