package vn.trinhky.access;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in; in a demo it lists the people and lets a visitor come in as any of them. */
@Controller
class SignInPage {

    private final Optional<DemoSignIns> demo;

    SignInPage(ObjectProvider<DemoSignIns> demo, @Value("${trinhky.demo:false}") boolean isDemo) {
        this.demo = isDemo ? Optional.ofNullable(demo.getIfAvailable()) : Optional.empty();
    }

    /** @param wait minutes until the next try, when the brake is on */
    @GetMapping("/sign-in")
    String signIn(Model model, @RequestParam Optional<Integer> wait) {
        model.addAttribute("wait", wait.filter(minutes -> minutes > 0).orElse(0));
        model.addAttribute("people", demo.map(DemoSignIns::people).orElse(List.of()));
        model.addAttribute("password", demo.map(DemoSignIns::password).orElse(""));
        return "sign-in";
    }
}
