package vn.trinhky.compilation.origins;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.origins.ReportOrigins.BlockOrigin;
import vn.trinhky.office.Officer;

/** Who wrote the blocks of a section, for the line below the editor and for programs. */
@RestController
class OriginCalls {

    private final Compilation compilation;
    private final ReportOrigins origins;

    OriginCalls(Compilation compilation, ReportOrigins origins) {
        this.compilation = compilation;
        this.origins = origins;
    }

    @GetMapping({"/reports/{id}/text/{section}/origins", "/api/v1/reports/{id}/sections/{section}/origins"})
    List<BlockOrigin> origins(@PathVariable UUID id, @PathVariable String section, Officer officer) {
        return origins.of(
                compilation.reportFor(new ReportId(id), officer).texts().of(section));
    }
}
