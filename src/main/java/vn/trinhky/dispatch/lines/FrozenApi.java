package vn.trinhky.dispatch.lines;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;

/** The distribution list of an issued document as it was kept, for programs. */
@RestController
class FrozenApi {

    private final FrozenLists lists;
    private final Compilation compilation;

    FrozenApi(FrozenLists lists, Compilation compilation) {
        this.lists = lists;
        this.compilation = compilation;
    }

    /** Empty for a report that is not issued. */
    @GetMapping("/api/v1/reports/{id}/distribution")
    List<FrozenRecord> list(@PathVariable UUID id, Officer officer) {
        return lists.of(compilation.reportFor(new ReportId(id), officer).id()).stream()
                .map(FrozenRecord::of)
                .toList();
    }
}
