package vn.trinhky.dispatch.programs;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.dispatch.addresses.AddressBook;
import vn.trinhky.dispatch.webhook.WebhookChannel;
import vn.trinhky.office.Officer;

/** The programs that take documents: their secrets, and a trial of the line. */
@Controller
@RequestMapping("/addresses/programs")
class ProgramPages {

    private final Programs programs;
    private final AddressBook book;
    private final WebhookChannel channel;

    ProgramPages(Programs programs, AddressBook book, WebhookChannel channel) {
        this.programs = programs;
        this.book = book;
        this.channel = channel;
    }

    @GetMapping
    String all(Officer officer, Model model) {
        model.addAttribute("programs", programs.all()).addAttribute("objection", book.objectionToWriting(officer));
        return "programs";
    }

    /** Shown in this answer and nowhere else: no session and no browser keeps it. */
    @PostMapping("/secret")
    String renew(@RequestParam String address, Officer officer, Model model, HttpServletResponse response) {
        model.addAttribute("address", address).addAttribute("secret", programs.renew(address, officer));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return "program-secret";
    }

    @PostMapping("/trial")
    String tryOut(@RequestParam String address, Officer officer, RedirectAttributes next) {
        programs.demand(address, officer);
        Trial trial = Trial.of(() -> channel.tryOut(address));
        if (trial.taken()) {
            next.addFlashAttribute("flash", trial.kept() ? "programs.tried.arrived" : "programs.tried.sent");
        } else {
            next.addFlashAttribute("cause", trial.cause()).addFlashAttribute("tried", address);
        }
        return "redirect:/addresses/programs";
    }
}
