package vn.trinhky.incoming.sources;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;

/** Arrived documents as sources of rounds, for programs. */
@RestController
@RequestMapping("/api/v1")
class SourceApi {

    private final Sources sources;
    private final TextTaking taking;

    SourceApi(Sources sources, TextTaking taking) {
        this.sources = sources;
        this.taking = taking;
    }

    /** Where a Word file waits to be compared and taken over. */
    record Brought(String address) {}

    @GetMapping("/rounds/{round}/sources")
    List<RoundSource> sources(@PathVariable UUID round, Officer officer) {
        return sources.of(new RoundId(round), officer);
    }

    @PutMapping("/inbox/{id}/rounds/{round}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void use(@PathVariable UUID id, @PathVariable UUID round, Officer officer) {
        sources.use(new IncomingId(id), new RoundId(round), officer);
    }

    @DeleteMapping("/inbox/{id}/rounds/{round}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id, @PathVariable UUID round, Officer officer) {
        sources.drop(new IncomingId(id), new RoundId(round), officer);
    }

    /** Brings the document's Word file before the officer's own text of the round. */
    @PostMapping("/inbox/{id}/rounds/{round}/text")
    @ResponseStatus(HttpStatus.CREATED)
    Brought bring(@PathVariable UUID id, @PathVariable UUID round, Officer officer) {
        return new Brought("/api/v1" + taking.bring(new IncomingId(id), new RoundId(round), officer));
    }
}
