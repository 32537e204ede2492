package vn.trinhky.signature.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.keys.KeyRegister;
import vn.trinhky.signature.keys.Registering;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Reason;

/** The register of keys for the administrator. */
@Controller
@RequestMapping("/signing-keys")
class KeyPages {

    private static final String HERE = "redirect:/signing-keys";

    private final KeyList list;
    private final KeyRegister register;
    private final Registering registering;
    private final Holders holders;

    KeyPages(KeyList list, KeyRegister register, Registering registering, Holders holders) {
        this.list = list;
        this.register = register;
        this.registering = registering;
        this.holders = holders;
    }

    @GetMapping
    ModelAndView keys() {
        return page(HttpStatus.OK);
    }

    /** Registers the certificate of a key that stays with its holder. */
    @PostMapping
    ModelAndView register(
            @RequestParam(defaultValue = "") String holder,
            Officer officer,
            HttpServletRequest request,
            RedirectAttributes attributes) {
        try {
            registering.registerExternal(SentFile.of(request), holders.read(holder), officer.fullName());
        } catch (InvalidInput refused) {
            return again(request, refused, holder);
        }
        attributes.addFlashAttribute("flash", "keys.registered");
        return new ModelAndView(HERE);
    }

    /** Registers a key that lies on this server. */
    @PostMapping("/adoption")
    String adopt(
            @RequestParam KeyKind kind,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String holder,
            Officer officer,
            RedirectAttributes attributes) {
        if (kind == KeyKind.SERVER_MODULE) {
            registering.adoptFromModule(name, holders.read(holder), officer.fullName());
        } else {
            registering.adopt(name, holders.read(holder), officer.fullName());
        }
        attributes.addFlashAttribute("flash", "keys.registered");
        return HERE;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes attributes) {
        register.withdraw(id, Reason.stated(reason), officer.fullName());
        attributes.addFlashAttribute("flash", "keys.withdrawn");
        return HERE;
    }

    private ModelAndView again(HttpServletRequest request, InvalidInput refused, String holder) {
        if (request.getHeader("HX-Request") != null) {
            throw refused;
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("refused", refused)
                .addObject("chosen", holder);
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("signing-keys", status)
                .addObject("keys", list.lines())
                .addObject("waiting", registering.unregistered())
                .addObject("people", holders.people())
                .addObject("units", holders.units());
    }
}
