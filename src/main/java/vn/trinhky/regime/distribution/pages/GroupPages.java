package vn.trinhky.regime.distribution.pages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.distribution.GroupRegister;
import vn.trinhky.regime.distribution.RecipientGroup;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** The office's named groups of recipients. */
@Controller
@RequestMapping("/recipient-groups")
class GroupPages {

    private final GroupRegister register;
    private final Offered offered;
    private final Reporting reporting;

    GroupPages(GroupRegister register, Offered offered, Reporting reporting) {
        this.register = register;
        this.offered = offered;
        this.reporting = reporting;
    }

    @GetMapping
    String list(Officer officer, Model model) {
        model.addAttribute("groups", register.all())
                .addAttribute("objection", register.objectionToKeeping(officer))
                .addAttribute("regimes", reporting.governedBy(officer));
        return "recipient-groups";
    }

    @GetMapping("/new")
    ModelAndView blank(Officer officer) {
        return page(null, GroupForm.BLANK, officer, HttpStatus.OK);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id, Officer officer) {
        RecipientGroup group = register.group(id);
        return page(group, GroupForm.of(group), officer, HttpStatus.OK);
    }

    @PostMapping("/new")
    ModelAndView add(@ModelAttribute("form") GroupForm form, Officer officer, RedirectAttributes next) {
        return pressed(null, form, officer, next);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id, @ModelAttribute("form") GroupForm form, Officer officer, RedirectAttributes next) {
        return pressed(register.group(id), form, officer, next);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        register.remove(id, officer);
        next.addFlashAttribute("flash", "groups.removed");
        return "redirect:/recipient-groups";
    }

    private ModelAndView pressed(
            @Nullable RecipientGroup group, GroupForm form, Officer officer, RedirectAttributes next) {
        GroupForm named = form;
        try {
            named = form.named(offered.forGroup(List.of()));
            if (!named.saves()) {
                return page(group, named, officer, HttpStatus.OK);
            }
            if (group == null) {
                register.add(UUID.randomUUID(), named.read(), officer);
            } else {
                register.change(group.id(), named.read(), officer);
            }
        } catch (InvalidInput invalid) {
            return page(group, named, officer, HttpStatus.UNPROCESSABLE_CONTENT).addObject("invalid", invalid);
        } catch (Refusal refusal) {
            return page(group, named, officer, HttpStatus.CONFLICT).addObject("refusal", refusal);
        }
        next.addFlashAttribute("flash", "groups.saved");
        return new ModelAndView("redirect:/recipient-groups");
    }

    private ModelAndView page(@Nullable RecipientGroup group, GroupForm form, Officer officer, HttpStatus status) {
        Choices choices = offered.forGroup(form.read().units());
        ModelAndView page = new ModelAndView("recipient-group", status)
                .addObject("group", group)
                .addObject("form", form)
                .addObject("who", form.members().stream().map(choices::of).toList())
                .addObject("choices", choices.all())
                .addObject("objection", register.objectionToKeeping(officer));
        if (group != null) {
            page.addObject("lists", register.listsNaming(group.id()))
                    .addObject("objectionToRemoving", register.objectionToRemoving(group.id(), officer));
        }
        return page;
    }
}
