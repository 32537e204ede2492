package vn.trinhky.operations.outage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The operator's page of when the application did not run. */
@Controller
class OutagePages {

    private final Outages outages;

    OutagePages(Outages outages) {
        this.outages = outages;
    }

    @GetMapping("/operations/outages")
    String outages(Model model) {
        model.addAttribute("lines", outages.latest());
        return "outages";
    }
}
