package vn.trinhky.signing.factor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;

/** The same for programs, such as an office's own app. */
@RestController
@RequestMapping("/api/v1/second-factor")
class SecondFactorApi {

    private final CodeAppSetup setup;

    SecondFactorApi(CodeAppSetup setup) {
        this.setup = setup;
    }

    /** @param codeAppSince since when codes are accepted; null when the officer has no app */
    record Factor(@Nullable Instant codeAppSince) {}

    record GivenPassword(@NotBlank @Size(max = 200) String password) {}

    record GivenCode(
            @NotBlank @Pattern(regexp = "[0-9 ]{6,7}") String code) {}

    @GetMapping
    Factor factor(Officer officer) {
        return new Factor(setup.inUseSince(officer).orElse(null));
    }

    @PostMapping
    Enrolment begin(@Valid @RequestBody GivenPassword given, Officer officer) {
        return setup.begin(given.password(), officer);
    }

    @PostMapping("/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@Valid @RequestBody GivenCode given, Officer officer) {
        setup.confirm(given.code(), officer);
    }

    /** Where the office demands codes, the password is to be one of them. */
    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@Valid @RequestBody GivenPassword given, Officer officer) {
        setup.giveUp(given.password(), officer);
    }
}
