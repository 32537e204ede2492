package vn.trinhky.dispatch.programs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.dispatch.webhook.WebhookChannel;
import vn.trinhky.office.Officer;

/** The programs that take documents, for programs. */
@RestController
@RequestMapping("/api/v1/addresses/programs")
class ProgramApi {

    private final Programs programs;
    private final WebhookChannel channel;

    ProgramApi(Programs programs, WebhookChannel channel) {
        this.programs = programs;
        this.channel = channel;
    }

    record Wanted(@NotNull String address) {}

    record Secret(String secret) {}

    @GetMapping
    List<Programs.Program> programs() {
        return programs.all();
    }

    /** A new secret for a program, shown this once. */
    @PostMapping("/secret")
    Secret renew(@Valid @RequestBody Wanted program, Officer officer) {
        return new Secret(programs.renew(program.address(), officer));
    }

    /** What a program answers to a message that brings nothing. */
    @PostMapping("/trial")
    Trial tryOut(@Valid @RequestBody Wanted program, Officer officer) {
        programs.demand(program.address(), officer);
        return Trial.of(() -> channel.tryOut(program.address()));
    }
}
