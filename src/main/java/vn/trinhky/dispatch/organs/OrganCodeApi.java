package vn.trinhky.dispatch.organs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** By which codes units are known on the axis, for programs. */
@RestController
@RequestMapping("/api/v1/organ-codes")
class OrganCodeApi {

    private final OrganLines lines;

    OrganCodeApi(OrganLines lines) {
        this.lines = lines;
    }

    record GivenCode(@NotNull String code) {}

    @GetMapping
    List<OrganLines.Line> all() {
        return lines.today();
    }

    @PutMapping("/{unit}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable UUID unit, @Valid @RequestBody GivenCode given) {
        lines.give(unit, given.code());
    }
}
