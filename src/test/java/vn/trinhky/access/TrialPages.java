package vn.trinhky.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/**
 * Pages that say every kind of "no", and one that shows all parts of the design. They do not ship; their addresses stay
 * clear of those of the stages.
 */
@Controller
@TestComponent
class TrialPages {

    /** A refusal that only the tests know; its sentence stands in messages/trial. */
    static final class TrialDeadlinePassed extends Refusal {
        TrialDeadlinePassed(String day) {
            super(day);
        }
    }

    record Wish(@NotBlank String title) {}

    record Step(String text, String state, String note) {}

    @PostMapping({"/rounds/trial/pages/refusal", "/api/v1/rounds/trial/pages/refusal"})
    void refusal() {
        throw new TrialDeadlinePassed("15/06/2024");
    }

    @PostMapping({"/rounds/trial/pages/invalid", "/api/v1/rounds/trial/pages/invalid"})
    void invalid() {
        throw new InvalidInput("number", "trialNumber", 12);
    }

    @PostMapping({"/rounds/trial/pages/wish", "/api/v1/rounds/trial/pages/wish"})
    ResponseEntity<String> wish(@Valid @RequestBody Wish wish) {
        return ResponseEntity.ok(wish.title());
    }

    @GetMapping({"/rounds/trial/pages/hidden", "/api/v1/rounds/trial/pages/hidden"})
    void hidden() {
        throw new NotHere();
    }

    @GetMapping({"/rounds/trial/pages/failure", "/api/v1/rounds/trial/pages/failure"})
    void failure() {
        throw new IllegalStateException("secret of the machine room");
    }

    @PostMapping("/rounds/trial/pages/faster")
    void faster() {
        throw new OptimisticLockingFailureException("secret of the machine room");
    }

    @GetMapping("/rounds/trial/pages/by-id/{id}")
    ResponseEntity<String> byId(@PathVariable UUID id) {
        return ResponseEntity.ok(id.toString());
    }

    @GetMapping("/rounds/trial/pages/by-page")
    ResponseEntity<String> byPage(@RequestParam int page) {
        return ResponseEntity.ok(String.valueOf(page));
    }

    @GetMapping({"/rounds/trial/pages/officer", "/api/v1/rounds/trial/pages/officer"})
    ResponseEntity<String> officer(Officer officer) {
        return ResponseEntity.ok(officer.signInName());
    }

    @PostMapping("/rounds/trial/pages/flash")
    String flash(RedirectAttributes attributes) {
        attributes.addFlashAttribute("flash", "signin.wait").addFlashAttribute("flashDetails", 3);
        return "redirect:/rounds/trial/pages/sample";
    }

    @GetMapping("/rounds/trial/pages/islands")
    String islands() {
        return "islands";
    }

    @GetMapping("/rounds/trial/pages/sample")
    String sample(Model model) {
        LocalDate today = LocalDate.of(2024, 6, 14);
        model.addAttribute("today", today)
                .addAttribute("near", today.plusDays(3))
                .addAttribute("far", today.plusDays(30))
                .addAttribute("late", today.minusDays(2))
                .addAttribute("trail", List.of(Map.of("path", "/rounds", "text", "Kỳ báo cáo")))
                .addAttribute(
                        "steps",
                        List.of(
                                new Step("Soạn thảo", "done", "12/06/2024"),
                                new Step("Lãnh đạo duyệt", "current", "hạn 14/06/2024"),
                                new Step("Nộp", "waiting", "")))
                .addAttribute("facts", Map.of("Số, ký hiệu", "45-BC/BCĐ", "Ngày ký", "14/06/2024"));
        return "sample";
    }
}
