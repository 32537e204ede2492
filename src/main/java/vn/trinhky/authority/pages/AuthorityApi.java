package vn.trinhky.authority.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.trinhky.authority.AuthorityEntering;
import vn.trinhky.authority.AuthorityRegister;
import vn.trinhky.authority.DecisionFile;
import vn.trinhky.authority.SigningAuthority;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;
import vn.trinhky.web.InvalidInput;

/** The register of signing authorities for programs. */
@RestController
@RequestMapping("/api/v1/authorities")
class AuthorityApi {

    private final AuthorityRegister register;
    private final AuthorityEntering entering;
    private final RegisterView views;
    private final Clock clock;

    AuthorityApi(AuthorityRegister register, AuthorityEntering entering, RegisterView views, Clock clock) {
        this.register = register;
        this.entering = entering;
        this.views = views;
        this.clock = clock;
    }

    /** @param since the first day on which it does not hold any more, as 2026-01-31 */
    record Ending(@NotNull String since, @NotNull String reason) {}

    /** All entries that the officer may read, with what each is worth on a day; today when none is named. */
    @GetMapping
    List<AuthorityLine> list(@RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> day, Officer officer) {
        return views.bodies(officer, day.orElseGet(this::today)).stream()
                .flatMap(body -> body.lines().stream())
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AuthorityLine enter(@Valid @RequestBody AuthorityForm form, Officer officer) {
        return views.line(entering.enter(form.read(), officer), today());
    }

    @GetMapping("/{id}")
    AuthorityLine one(@PathVariable UUID id, Officer officer) {
        return views.line(register.authority(id, officer), today());
    }

    /** Hands it on to a deputy for an absence; the answer is the new entry. */
    @PostMapping("/{id}/delegations")
    @ResponseStatus(HttpStatus.CREATED)
    AuthorityLine delegate(@PathVariable UUID id, @Valid @RequestBody DelegationForm form, Officer officer) {
        return views.line(entering.delegate(id, form.read(), officer), today());
    }

    @PostMapping("/{id}/revocation")
    AuthorityLine revoke(@PathVariable UUID id, @Valid @RequestBody Ending ending, Officer officer) {
        entering.revoke(id, AuthorityForm.day("since", ending.since()), ending.reason(), officer);
        return one(id, officer);
    }

    @GetMapping("/{id}/decision")
    ResponseEntity<byte[]> decision(@PathVariable UUID id, Officer officer) {
        SigningAuthority authority = register.authority(id, officer);
        return Download.asItCame(
                register.decision(authority),
                Objects.requireNonNullElse(authority.decision().fileName(), "van-ban"));
    }

    /** Keeps a copy of the decision, once: PDF, PNG, JPEG or .docx. */
    @PostMapping(path = "/{id}/decision", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void attach(@PathVariable UUID id, @RequestParam MultipartFile file, Officer officer) {
        DecisionFile copy = AuthorityActs.copy(Optional.of(file));
        if (copy == null) {
            throw new InvalidInput("file", "decisionFile");
        }
        entering.attach(id, copy, officer);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
