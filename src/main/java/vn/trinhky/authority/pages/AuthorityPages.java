package vn.trinhky.authority.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.authority.AuthorityRegister;
import vn.trinhky.authority.SigningAuthority;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.web.Download;

/** The register of signing authorities, to read: as it stands today or stood on a day. */
@Controller
@RequestMapping("/authorities")
class AuthorityPages {

    private final AuthorityRegister register;
    private final RegisterView views;
    private final OfficeDirectory office;
    private final Clock clock;

    AuthorityPages(AuthorityRegister register, RegisterView views, OfficeDirectory office, Clock clock) {
        this.register = register;
        this.views = views;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> day, Officer officer, Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = day.orElse(today);
        model.addAttribute("today", today)
                .addAttribute("day", asked)
                .addAttribute("bodies", views.bodies(officer, asked))
                .addAttribute("mayWrite", register.mayWrite(officer));
        return "authorities";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Officer officer, Model model) {
        fill(register.authority(id, officer), officer, model);
        return "authority";
    }

    @GetMapping("/{id}/decision")
    ResponseEntity<byte[]> decision(@PathVariable UUID id, Officer officer) {
        SigningAuthority authority = register.authority(id, officer);
        return Download.asItCame(
                register.decision(authority),
                Objects.requireNonNullElse(authority.decision().fileName(), "van-ban"));
    }

    private void fill(SigningAuthority authority, Officer officer, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<SigningAuthority> handedOn = register.of(authority.body()).stream()
                .filter(other -> other.source() != null && other.source().id().equals(authority.id()))
                .toList();
        SigningAuthority source = authority.source();
        model.addAttribute("today", today)
                .addAttribute("line", views.line(authority, today))
                .addAttribute("source", source == null ? null : views.line(source, today))
                .addAttribute("body", office.unit(authority.body()))
                .addAttribute("handedOn", views.lines(handedOn, authority.body(), today))
                .addAttribute("mayWrite", register.mayWrite(officer))
                .addAttribute("handingOnObjection", register.objectionToHandingOn(authority))
                .addAttribute("effectiveLastDay", authority.effectiveLastDay())
                .addAttribute(
                        "deputies",
                        office.holders(PostKind.SIGNATORY).stream()
                                .filter(person -> !person.id().equals(authority.person()))
                                .toList());
    }
}
