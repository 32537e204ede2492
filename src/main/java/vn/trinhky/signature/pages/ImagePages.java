package vn.trinhky.signature.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;
import vn.trinhky.web.InvalidInput;

/** Pictures of signatures and seals, for those who look after them. */
@Controller
@RequestMapping("/signature-images")
class ImagePages {

    private final ImageDesk desk;

    ImagePages(ImageDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView images(Officer officer) {
        return page(officer, HttpStatus.OK);
    }

    /** The digest in the address makes a new picture a new address. */
    @GetMapping("/{place}/{digest}.png")
    ResponseEntity<byte[]> image(
            @PathVariable String place,
            @PathVariable String digest,
            Officer officer,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        var holder = desk.holder(place, officer);
        return Download.picture(digest, known, () -> desk.png(holder));
    }

    @PostMapping("/{place}")
    ModelAndView upload(
            @PathVariable String place, Officer officer, HttpServletRequest request, RedirectAttributes attributes) {
        try {
            desk.keep(place, SentFile.of(request), officer);
        } catch (InvalidInput refused) {
            if (request.getHeader("HX-Request") != null) {
                throw refused;
            }
            return page(officer, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("refused", refused)
                    .addObject("refusedAt", place);
        }
        attributes.addFlashAttribute("flash", "images.kept");
        return new ModelAndView("redirect:/signature-images");
    }

    private ModelAndView page(Officer officer, HttpStatus status) {
        return new ModelAndView("signature-images", status).addObject("pictures", desk.places(officer));
    }
}
