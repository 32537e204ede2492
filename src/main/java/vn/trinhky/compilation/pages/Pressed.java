package vn.trinhky.compilation.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;

/**
 * A button of the desk was pressed.
 *
 * @param next what the page after it is told, if it is another page
 */
record Pressed(DeskForm form, Officer officer, HttpServletRequest request, RedirectAttributes next) {

    /** Whether the page stays open and only wants the parts of it that have changed. */
    boolean staysOpen() {
        return request.getHeader("HX-Request") != null;
    }
}
