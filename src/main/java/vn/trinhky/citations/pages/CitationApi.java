package vn.trinhky.citations.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import vn.trinhky.citations.CitationRegister;
import vn.trinhky.citations.CitedDocument;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;

/** The register of cited documents for programs. */
@RestController
@RequestMapping("/api/v1/citations")
class CitationApi {

    private final CitationRegister register;

    CitationApi(CitationRegister register) {
        this.register = register;
    }

    /** Why a document should not have been recorded. */
    record Wrong(@NotBlank String reason) {}

    /** At most fifty a page. */
    @GetMapping
    List<DocumentLine> find(
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "1") int page) {
        return register.find(words, Math.max(1, page)).documents().stream()
                .map(DocumentLine::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DocumentLine add(@Valid @RequestBody DocumentForm document, Officer officer) {
        return DocumentLine.of(register.add(document.read(), CitedDocument.Source.BY_HAND, officer));
    }

    @GetMapping("/{id}")
    DocumentLine one(@PathVariable UUID id) {
        return DocumentLine.of(register.document(id));
    }

    @PutMapping("/{id}")
    DocumentLine correct(@PathVariable UUID id, @Valid @RequestBody DocumentForm document, Officer officer) {
        register.correct(id, document.read(), officer);
        return DocumentLine.of(register.document(id));
    }

    @PutMapping("/{id}/wrong")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markWrong(@PathVariable UUID id, @Valid @RequestBody Wrong wrong, Officer officer) {
        register.markWrong(id, wrong.reason(), officer);
    }

    @DeleteMapping("/{id}/wrong")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable UUID id, Officer officer) {
        register.restore(id, officer);
    }
}
