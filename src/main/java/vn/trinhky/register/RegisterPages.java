package vn.trinhky.register;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.office.Officer;

/** The register of outgoing documents, as the officers of the issuing bodies read and print it. */
@Controller
class RegisterPages {

    private final OutgoingRegister register;

    RegisterPages(OutgoingRegister register) {
        this.register = register;
    }

    /**
     * The lines that hold the words.
     *
     * @param page counted from 1
     */
    @GetMapping("/register")
    String register(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Model model) {
        List<UUID> bodies = officer.posts().stream()
                .map(post -> post.unit().value())
                .distinct()
                .toList();
        model.addAttribute("words", words.strip())
                .addAttribute("found", register.find(bodies, words.strip(), Math.max(1, page)));
        return "register";
    }
}
